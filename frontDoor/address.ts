/** Where Next renders the page that is shown for every address that has none: itself among them. */
export const notFoundPath = '/page-not-found'

/**
 * The address as pages are kept by, or null where no page can be. Query strings never matter to a
 * public page, so that no campaign's makes a page of its own.
 */
export function pathOf(url: string): string | null {
  const path = withoutQuery(url)
  const isPossible = /^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/.test(path) && path !== notFoundPath
  return isPossible ? path : null
}

/** The address that was meant by one with capitals or with a slash at its end, or null. */
export function tidyAddressOf(url: string): string | null {
  const path = withoutQuery(url)
  const tidy = pathOf(path.toLowerCase().replace(/(?<=.)\/$/, ''))
  return tidy === null || tidy === path ? null : tidy + url.slice(path.length)
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

/** An address as it may stand in the log: whoever reads that must not learn of a secret link. */
export function withoutSecret(url: string) {
  return isPreview(url) ? '/preview/…' : url
}

function withoutQuery(url: string): string {
  const end = url.indexOf('?')
  return end === -1 ? url : url.slice(0, end)
}
