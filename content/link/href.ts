const allowedProtocols = new Set(['http:', 'https:', 'mailto:'])

/**
 * Whether a link may point there: http, https, mailto and relative addresses only. Decided by the
 * URL parser that browsers use (https://url.spec.whatwg.org), because it drops the tabs, line ends
 * and leading control characters with which `javascript:` is usually hidden.
 */
export function isSafeHref(href: string) {
  if (href.trim() === '' || href.length > 2048) return false
  try {
    return allowedProtocols.has(new URL(href, 'https://relative.invalid').protocol)
  } catch {
    return false
  }
}

/** Whether it is the address of a page of this site without its host. */
export function isPath(href: string) {
  return /^\/(?!\/)/.test(href) && isSafeHref(href)
}

/** Whether it leads to a page of another site: what a related link to "an outside URL" must be. */
export function isOutsideUrl(href: string) {
  return /^https?:\/\//i.test(href) && isSafeHref(href) && URL.canParse(href)
}
