import type { CacheHandler } from 'next/dist/server/lib/incremental-cache/index.js'
import type { IncrementalCacheValue } from 'next/dist/server/response-cache/types.js'
import { pageRequest } from './request'

/**
 * Takes the place of Next’s page cache. It keeps nothing, so that every page that the front
 * door asks for is rendered, and hands the tags of the page over to the request for it: what is
 * kept, and how long, the front door decides. See docs/decisions/0056.
 *
 * Next loads this file by path, in the build too, where there is no request.
 */
export default class Handler implements CacheHandler {
  async get() {
    return null
  }

  async set(_path: string, page: IncrementalCacheValue | null) {
    const request = pageRequest.getStore()
    if (request) request.tags = tagsOf(page)
  }

  /** Nothing calls Next's own invalidation: a change raises the numbers of its tags itself. */
  async revalidateTag() {}

  resetRequestCache() {}
}

/** Null where the page is not finished, or is none: an unknown address must not take up memory. */
function tagsOf(page: IncrementalCacheValue | null): string[] | null {
  if (page === null || String(page.kind) !== 'APP_PAGE' || !('rscData' in page)) return null
  if ((page.status ?? 200) !== 200 || page.postponed !== undefined) return null
  const header = page.headers?.['x-next-cache-tags']
  if (typeof header !== 'string') return null
  // Next has tags of its own, for its own invalidation.
  return header.split(',').filter((tag) => tag !== '' && !tag.startsWith('_N_T_'))
}
