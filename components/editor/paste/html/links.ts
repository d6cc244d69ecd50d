import { isLinkHref } from '@/content/link/href'
import { unwrap, wordsIn } from './elements'

/** Links lead to where they say, and not by way of a site that counts clicks. */
export function mendLinks(body: HTMLElement) {
  for (const link of body.querySelectorAll('a')) {
    const href = hrefOf(link)
    if (isMark(link)) link.remove()
    else if (href === null) unwrap(link)
    else link.setAttribute('href', href)
  }
}

/** Null for what leads nowhere: places within the page that it was copied from, and scripts. */
function hrefOf(link: Element) {
  // Browsers read an address without the line ends that a mail broke it with.
  const href = unwrapped((link.getAttribute('href') ?? '').trim().replaceAll(/[\t\r\n]/g, ''))
  return !href.startsWith('#') && isLinkHref(href) ? href : null
}

/** Sites that count clicks, and the parameters in which they keep the real address. */
const counters: [RegExp, string[]][] = [
  [/^(www\.)?google\.[a-z.]+\/url$/, ['q', 'url']],
  [/^l\.(facebook|instagram)\.com\/(l\.php)?$/, ['u']],
  [/\.safelinks\.protection\.outlook\.com\/$/, ['url']],
]

function unwrapped(href: string, depth = 0): string {
  if (!/^https?:/i.test(href) || !URL.canParse(href) || depth > 3) return href
  const { host, pathname, searchParams } = new URL(href)
  const [, names = []] = counters.find(([where]) => where.test(host + pathname)) ?? []
  const inner = names.map((name) => searchParams.get(name)).find((found) => found)
  return inner && /^https?:/i.test(inner) ? unwrapped(inner, depth + 1) : href
}

/** The sign beside a heading that links to it. */
function isMark(link: Element) {
  return /^[#¶§🔗]$/u.test(wordsIn(link))
}
