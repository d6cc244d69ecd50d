import { LRUCache } from 'lru-cache'
import type { CacheHandlerValue } from 'next/dist/server/lib/incremental-cache/index.js'
import type {
  IncrementalCachedAppPageValue,
  IncrementalCacheValue,
} from 'next/dist/server/response-cache/types.js'
import { areUnchangedSince } from './numbers'
import { pageRequest } from './request'

type StoredPage = {
  page: IncrementalCachedAppPageValue
  tags: string[]
  number: number
  at: number
}

/**
 * The cache under Next's pages, with numbers of the database's in place of clocks: a page is
 * stamped with the number at which its request began, and is valid while none of its tags has a
 * later one. So a render that read the database before a change can never pass for newer than the
 * change, however late it ends; and a change that was committed is seen by every later read,
 * whatever crashed in between. See docs/decisions/0002.
 */
export function makePageCache(maxBytes: number) {
  const pages = new LRUCache<string, StoredPage>({
    maxSize: maxBytes,
    sizeCalculation: ({ page }) => page.html.length * 2 + (page.rscData?.length ?? 0) + 1024,
  })

  return {
    async get(path: string): Promise<CacheHandlerValue | null> {
      const stored = pages.get(path)
      if (!stored) return null
      if (!areUnchangedSince(stored.number, stored.tags)) {
        pages.delete(path)
        return null
      }
      const request = pageRequest.getStore()
      if (request) request.outcome = 'stored'
      return { lastModified: stored.at, value: stored.page }
    },

    /** Keeps finished pages only: an unknown address must not take up memory. */
    async set(path: string, page: IncrementalCacheValue | null) {
      const request = pageRequest.getStore()
      if (!request || page === null || !isFinished(page)) return
      const tags = tagsIn(page.headers?.['x-next-cache-tags'])
      pages.set(path, { page, tags, number: request.number, at: Date.now() })
    },
  }
}

/** Our tags, from the header in which Next hands a page's tags over; Next's own are left out. */
function tagsIn(header: unknown): string[] {
  if (typeof header !== 'string') return []
  return header.split(',').filter((tag) => tag !== '' && !tag.startsWith('_N_T_'))
}

function isFinished(page: IncrementalCacheValue): page is IncrementalCachedAppPageValue {
  return (
    String(page.kind) === 'APP_PAGE' &&
    'rscData' in page &&
    (page.status ?? 200) === 200 &&
    page.postponed === undefined
  )
}
