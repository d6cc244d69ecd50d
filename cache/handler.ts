import type { CacheHandler } from 'next/dist/server/lib/incremental-cache/index.js'
import type { IncrementalCacheValue } from 'next/dist/server/response-cache/types.js'
import { pageRequest } from './request'

/**
 * Takes the place of Next’s page cache. It keeps nothing, so that every page that the front
 * door asks for is rendered, and tells the request for the page whether it may be kept: the front
 * door keeps it. See docs/decisions/0056.
 *
 * Next loads this file by path, in the build too, where there is no request.
 */
export default class Handler implements CacheHandler {
  async get() {
    return null
  }

  async set(_path: string, page: IncrementalCacheValue | null) {
    const request = pageRequest.getStore()
    if (request) request.isWhole = isWholePage(page)
  }

  /** Nothing calls Next's own invalidation: a change raises the numbers of its tags itself. */
  async revalidateTag() {}

  resetRequestCache() {}
}

/** An unknown address must not take up memory. */
function isWholePage(page: IncrementalCacheValue | null): boolean {
  if (page === null || String(page.kind) !== 'APP_PAGE' || !('rscData' in page)) return false
  return (page.status ?? 200) === 200 && page.postponed === undefined
}
