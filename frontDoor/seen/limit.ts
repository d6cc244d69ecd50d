import { createHash, randomBytes } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { networkOf } from '../../auth/network'

/** Page views of one network: an office or a mobile operator may have many readers behind one. */
const views = new RateLimiterMemory({ points: 300, duration: 60 })

/** Addresses are not even kept in memory: only what nobody can compute them from, for a minute. */
const salt = randomBytes(32)

/** Counts a beacon; false where too many came from there. */
export async function isWithinLimit(address: string): Promise<boolean> {
  try {
    const key = createHash('sha256').update(salt).update(networkOf(address)).digest('base64')
    await views.consume(key)
    return true
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return false
    throw reason
  }
}
