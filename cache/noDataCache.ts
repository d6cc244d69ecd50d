import type { CacheHandler } from 'next/dist/server/lib/cache-handlers/types.js'

/**
 * Stores nothing of what `'use cache'` functions return: the page is the only cache. SQLite answers
 * in microseconds, and a second cache would be a second thing to keep exact.
 */
const noDataCache: CacheHandler = {
  async get() {
    return undefined
  },
  async set(_key, pendingEntry) {
    const entry = await pendingEntry
    await entry.value.cancel()
  },
  async refreshTags() {},
  async getExpiration() {
    return 0
  },
  async updateTags() {},
}

export default noDataCache
