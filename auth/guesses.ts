import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { networkOf } from './network'

const duration = 15 * 60

/** Passwords that are tried for one account, from wherever. */
const ofAccount = new RateLimiterMemory({ points: 10, duration })
/** And from one address, for whichever accounts: many people may share one. */
const ofAddress = new RateLimiterMemory({ points: 50, duration })

/**
 * Counts a guess before it is checked, so that many at once are no way around the limit.
 *
 * @returns whether it may be checked at all
 */
export async function countGuess(email: string, address: string): Promise<boolean> {
  try {
    // An address that is over its limit must not block the accounts of others too.
    await ofAddress.consume(networkOf(address))
    await ofAccount.consume(email)
    return true
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return false
    throw reason
  }
}

/** A right password was no guess. */
export async function forgetGuesses(email: string, address: string) {
  await ofAccount.delete(email)
  await ofAddress.reward(networkOf(address))
}
