import { setImmediate } from 'node:timers/promises'
import { type Actor, authorise } from '@/auth/policy'
import { readConfig } from '@/config'
import { linksInBatches } from '@/db/links/find'
import { verdictNames } from '../outsideLinks/verdictNames'
import { stateNames } from '../posts/stateNames'
import { type DescribedLink, describeLinks, filterOf, type LinkListing } from './listLinks'

const batch = 200

/**
 * All links that the desk lists, as lines of a CSV file (RFC 4180), batch after batch. Other requests
 * are answered in between.
 */
export async function* exportLinks(
  actor: Actor,
  listing: LinkListing,
): AsyncGenerator<string, void> {
  authorise(actor, 'links.export')
  // Spreadsheets take a file for UTF-8 only if it says so.
  yield `\uFEFF${lineOf(['Kind', 'In', 'In address', 'Leads to', 'Address', 'State', 'Seen', 'Followed'])}`
  const { siteUrl } = readConfig()
  for await (const rows of linksInBatches(filterOf(actor, listing), batch)) {
    const links = await describeLinks(actor, rows)
    yield links.map((link) => lineOfLink(link, siteUrl)).join('')
    await setImmediate()
  }
}

function lineOfLink(link: DescribedLink, siteUrl: string) {
  const { kind, source, block, target, url, seen, followed } = link
  const address = (href: string | null | undefined) => (href ? new URL(href, siteUrl).href : '')
  return lineOf([
    { text: 'Text', related: 'Related link', shared: 'Shared block' }[kind],
    source?.title ?? block?.name ?? '',
    address(source?.href),
    target?.title ?? url ?? '',
    target ? address(target.href) : (url ?? ''),
    stateOf(link),
    String(seen),
    String(followed),
  ])
}

function stateOf({ target, verdict }: DescribedLink) {
  if (target) return stateNames[target.state]
  return verdict ? verdictNames[verdict] : ''
}

function lineOf(cells: string[]) {
  return `${cells.map(cellOf).join(',')}\r\n`
}

/** A spreadsheet would run a cell that begins like a formula: https://owasp.org/www-community/attacks/CSV_Injection */
function cellOf(text: string) {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}
