import type { IncomingMessage } from 'node:http'

/** Where Next renders the page that is shown for every address that has none: itself among them. */
export const notFoundPath = '/page-not-found'

export function isRead({ method }: Pick<IncomingMessage, 'method'>) {
  return method === 'GET' || method === 'HEAD'
}

/** The path of an address, and its query with the question mark. */
export function splitUrl(url: string): { path: string; search: string } {
  const end = url.indexOf('?')
  return end === -1
    ? { path: url, search: '' }
    : { path: url.slice(0, end), search: url.slice(end) }
}

/**
 * Whether it is not yet the address that it leads to, as in `/admin/../preview/…`: Next would go
 * there, past all that is done here. Browsers resolve such addresses themselves.
 */
export function hasWayUp(url: string) {
  return /[\\/](?:\.|%2e){1,2}(?:[\\/]|$)/i.test(withoutQuery(url))
}

/** Where drafts are: beside the editor, at `/preview/post/<id>`, and behind secret links. */
export function isPreview(url: string) {
  return url.startsWith('/preview/')
}

/** The address of a draft as Next may be asked for it, or null where there can be none. */
export function previewPathOf(url: string): string | null {
  const path = withoutQuery(url)
  return /^\/preview\/(?:post\/[0-9a-f-]{36}|[\w-]{43})$/.test(path) ? path : null
}

export function isAdmin(url: string) {
  return /^\/admin(?:\/|$)/.test(withoutQuery(url))
}

export function isUnderApi(url: string) {
  return /^\/api(?:\/|$)/.test(withoutQuery(url))
}

/** The routes of `app/api`. Next would take the rest for pages. */
export function isApiRoute(url: string) {
  return /^\/api\/(?:auth\/.+|health|links\.csv|media(?:\/copy)?|visits\/(?:attend|leave))$/.test(
    withoutQuery(url),
  )
}

/** An address as it may stand in the log: whoever reads that must not learn of a secret link. */
export function withoutSecret(url: string) {
  return isPreview(url) ? '/preview/…' : url
}

function withoutQuery(url: string): string {
  return splitUrl(url).path
}
