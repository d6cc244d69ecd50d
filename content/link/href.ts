import { postIdIn } from './reference'

const allowedProtocols = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** Links of the document lead to an article, or to a safe address. */
export function isLinkHref(href: string) {
  return isSafeHref(href) || postIdIn(href) !== null
}

/**
 * Allows http, https, mailto, tel and relative addresses only. This is decided by
 * the URL parser that browsers use (https://url.spec.whatwg.org), because it drops the tabs, line
 * ends and leading control characters with which `javascript:` is usually hidden. With other
 * characters that nobody sees in it, it would be read as a page of this site that is not there.
 */
export function isSafeHref(href: string) {
  if (href.trim() === '' || href.length > 2048 || unseen.test(href)) return false
  try {
    return allowedProtocols.has(new URL(href, 'https://relative.invalid').protocol)
  } catch {
    return false
  }
}

/** Control characters, and those without width. Joiners are letters of some languages, in a path. */
const unseen =
  /[\p{Cc}\u00ad\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|^[^/]*[\u200c\u200d]/u

/** True of the address of a page of this site without its host. */
export function isPath(href: string) {
  return /^\/(?!\/)/.test(href) && isSafeHref(href)
}

/**
 * True of a page of another site, to which a related link may lead. As it begins with a host, there is nothing that unseen characters could hide.
 */
export function isOutsideUrl(href: string) {
  return /^https?:\/\//i.test(href) && href.length <= 2048 && URL.canParse(href)
}
