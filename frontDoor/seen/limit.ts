import { createHash, randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { networkOf } from '../../auth/network'
import type { ShownLink } from '../../domain/linkCounts/shown'

/** Page views of one network: an office or a mobile operator may have many readers behind one. */
const views = new RateLimiterMemory({ points: 300, duration: 60 })

/**
 * How often a link on a page counts for one network within a day. One reader could otherwise lead the
 * ranking by following a link again and again; of the many behind one address, those above the limit
 * count neither as having seen nor as having followed it, so that the rate stays true.
 */
const perLink = 10
const counted = new LRUCache<string, number>({ max: 50_000, ttl: 24 * 60 * 60 * 1000 })

/** Addresses are not even kept in memory: only what nobody can compute them from, for a day. */
const salt = randomBytes(32)

/** Counts a beacon; false where too many came from there. */
export async function isWithinLimit(address: string): Promise<boolean> {
  try {
    await views.consume(keyOf(address))
    return true
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return false
    throw reason
  }
}

/** Whether what a reader at the address did with a link counts, which is then one of its times. */
export function mayCountLink(address: string, { postId, blockId, target }: ShownLink): boolean {
  const key = keyOf(address, postId, blockId, target)
  const times = counted.get(key) ?? 0
  if (times >= perLink) return false
  // The day begins with the first of them.
  counted.set(key, times + 1, { noUpdateTTL: true })
  return true
}

function keyOf(address: string, ...parts: string[]) {
  const hash = createHash('sha256').update(salt).update(networkOf(address))
  return hash.update(JSON.stringify(parts)).digest('base64url')
}
