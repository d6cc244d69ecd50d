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

function withoutQuery(url: string): string {
  const end = url.indexOf('?')
  return end === -1 ? url : url.slice(0, end)
}
