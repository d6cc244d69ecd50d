import { type Actor, authorise } from '@/auth/policy'
import { readConfig } from '@/config'
import { findLinks } from '@/db/links'
import { describeLinks, filterOf, type LinkListing, type ListedLink } from './listLinks'

const batch = 200
/** A file of more is of no use to a spreadsheet. */
const mostRows = 100_000

/** The links that the desk lists, as lines of a CSV file (RFC 4180), batch after batch. */
export async function* exportLinks(actor: Actor, listing: LinkListing): AsyncGenerator<string> {
  authorise(actor, 'links.export')
  // Spreadsheets take a file for UTF-8 only if it says so.
  yield `\uFEFF${lineOf(['Kind', 'In', 'In address', 'Leads to', 'Address', 'State', 'Seen', 'Followed'])}`
  const filter = filterOf(listing)
  for (let offset = 0; offset < mostRows; offset += batch) {
    const rows = await findLinks(filter, batch, offset)
    if (rows.length === 0) return
    yield (await describeLinks(rows)).map(lineOfLink).join('')
  }
}

function lineOfLink({ kind, source, block, target, url, verdict, seen, followed }: ListedLink) {
  const { siteUrl } = readConfig()
  const address = (href: string | null | undefined) => (href ? new URL(href, siteUrl).href : '')
  return lineOf([
    { text: 'Text', related: 'Related link', shared: 'Shared block' }[kind],
    source?.title ?? block?.name ?? '',
    address(source?.href),
    target?.title ?? url ?? '',
    target ? address(target.href) : (url ?? ''),
    target?.state ?? verdict ?? '',
    String(seen),
    String(followed),
  ])
}

function lineOf(cells: string[]) {
  return `${cells.map(cellOf).join(',')}\r\n`
}

/** What begins like a formula would be run by a spreadsheet: https://owasp.org/www-community/attacks/CSV_Injection */
function cellOf(text: string) {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}
