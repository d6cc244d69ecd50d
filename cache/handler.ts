import type { CacheHandler } from 'next/dist/server/lib/incremental-cache/index.js'

type Stored = Pick<CacheHandler, 'get' | 'set'>

const shared = globalThis as typeof globalThis & { throughlinePageCache?: Stored }

/** Brings the page cache; without it (in the build, in development) nothing is stored. */
export function installPageCache(cache: Stored) {
  shared.throughlinePageCache = cache
}

/**
 * The file that `next.config.ts` names. Next loads it by path, in the build too, where there is no
 * database: so it imports nothing, and hands on to the page cache that the server installed.
 */
export default class Handler implements CacheHandler {
  get: CacheHandler['get'] = async (path, context) =>
    (await shared.throughlinePageCache?.get(path, context)) ?? null

  set: CacheHandler['set'] = async (path, page, context) =>
    shared.throughlinePageCache?.set(path, page, context)

  /** Nothing calls Next's own invalidation: a change raises the numbers of its tags itself. */
  async revalidateTag() {}

  resetRequestCache() {}
}
