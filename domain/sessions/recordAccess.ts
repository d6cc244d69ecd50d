import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { recordAudit } from '@/db/audit'
import { type Tx, transaction } from '@/db/client'
import { log } from '@/log'

/** In an hour: a flood of guesses must neither fill the disk nor hide what else was done. */
const most = 200
const refusals = new RateLimiterMemory({ points: most, duration: 60 * 60 })

type Refusal = {
  event: 'sessions.refuse' | 'site.refuseSetUp'
  reason: 'wrong-password' | 'no-account' | 'suspended' | 'too-many-tries' | 'wrong-code'
  /** Whose account it was, if it is one: what was typed may be a password. */
  userId?: string
  address: string
}

/** Notes that someone was not let in, in the log and in the audit. */
export async function recordRefusal({ event, reason, userId, address }: Refusal) {
  if (!(await isWorthNoting())) return
  log.warn({ event, reason, userId, address }, 'Someone was not let in')
  await transaction((tx) => recordAudit(tx, null, event, userId ?? null, { reason, address }))
}

/** Notes a log-in or a log-out, in the transaction in which the session begins or ends. */
export async function recordSession(
  tx: Tx,
  event: 'sessions.logIn' | 'sessions.logOut',
  { userId, ...details }: { userId: string; address?: string },
) {
  await recordAudit(tx, { userId }, event, userId, details)
  log.info({ event, userId, ...details }, 'A session began or ended')
}

async function isWorthNoting() {
  try {
    const { remainingPoints } = await refusals.consume('')
    if (remainingPoints === 0) log.warn({ most }, 'No more refusals are noted within this hour')
    return true
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return false
    throw reason
  }
}
