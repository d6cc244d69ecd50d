import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { z } from 'zod'
import { hashPassword, NewPassword } from '@/auth/password'
import { raiseTags } from '@/cache/raise'
import { siteTag } from '@/cache/tags'
import { recordAudit } from '@/db/audit'
import { type Tx, transaction } from '@/db/client'
import { saveSettings } from '@/db/site'
import { hasUsers, insertUser } from '@/db/users'
import { giveByline } from '../people/byline'
import { Email } from '../people/email'
import { recordRefusal } from '../sessions/recordAccess'
import { dropSetupCode, isSetupCode } from './setupCode'

export const SetupInput = z.object({
  code: z.string().trim().min(1, 'Enter the code that the console shows.').max(100),
  siteName: z.string().trim().min(1, 'Give the site a name.').max(80, 'Use at most 80 characters.'),
  name: z.string().trim().min(1, 'Enter your name.').max(80, 'Use at most 80 characters.'),
  email: Email,
  password: NewPassword,
})

type Refusal = {
  ok: false
  error: 'already-set-up' | 'wrong-code' | 'too-many-tries'
  message: string
  fields?: Record<string, string>
}

/** Makes the site's name, its first administrator and their byline: once. */
export async function setUpSite(
  input: z.output<typeof SetupInput>,
  address = '',
): Promise<{ ok: true } | Refusal> {
  if (await hasUsers()) return alreadySetUp
  const refusal = await refusalOf(input.code)
  if (refusal) {
    await recordRefusal({ event: 'site.refuseSetUp', reason: refusal.error, address })
    return refusal
  }
  const passwordHash = await hashPassword(input.password)
  const isDone = await transaction(async (tx) => {
    // Another setup may have come first while the password was hashed.
    if (await hasUsers(tx)) return false
    await makeSite(tx, input, passwordHash)
    return true
  })
  if (!isDone) return alreadySetUp
  dropSetupCode()
  return { ok: true }
}

async function refusalOf(code: string) {
  if (!(await countTry())) return tooManyTries
  return isSetupCode(code) ? null : wrongCode
}

async function makeSite(tx: Tx, input: z.output<typeof SetupInput>, passwordHash: string) {
  const { name, email, siteName } = input
  const userId = await insertUser(tx, { name, email, passwordHash, role: 'admin' })
  await giveByline(tx, userId, name)
  await saveSettings(tx, { name: siteName })
  const actor = { userId, name, email, role: 'admin', sessionId: '' } as const
  await recordAudit(tx, actor, 'settings.save', null, { siteName })
  await raiseTags(tx, [siteTag])
}

const tries = new RateLimiterMemory({ points: 10, duration: 15 * 60 })

async function countTry() {
  try {
    await tries.consume('setup')
    return true
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return false
    throw reason
  }
}

const alreadySetUp: Refusal = {
  ok: false,
  error: 'already-set-up',
  message: 'This site was set up already. Log in instead.',
}

const wrongCodeMessage = 'This is not the code that the console shows. A new start makes a new one.'

const wrongCode = {
  ok: false,
  error: 'wrong-code',
  message: wrongCodeMessage,
  fields: { code: wrongCodeMessage },
} as const satisfies Refusal

const tooManyTries = {
  ok: false,
  error: 'too-many-tries',
  message: 'There were too many tries. Wait 15 minutes, or start the site again.',
} as const satisfies Refusal
