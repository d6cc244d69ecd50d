import { z } from 'zod'
import { countGuess, forgetGuesses } from '@/auth/guesses'
import { hashPassword, NewPassword, verifyPassword } from '@/auth/password'
import { type Actor, authorise } from '@/auth/policy'
import { recordAudit } from '@/db/audit'
import { transaction } from '@/db/client'
import { deleteSessionsExcept } from '@/db/sessions'
import { findUser, updateUser } from '@/db/users'
import { notFound, type PeopleProblem } from './problems'

export const PasswordChange = z.object({
  current: z.string().min(1, 'Enter your current password.').max(200),
  next: NewPassword,
})

/** Changes one's own password, and ends all of one's log-ins but this. */
export async function changePassword(
  actor: Actor,
  { current, next, address }: z.output<typeof PasswordChange> & { address: string },
): Promise<{ ok: true } | PeopleProblem> {
  const { userId, email } = actor
  authorise(actor, 'people.changePassword', { owns: true })
  // Whoever finds an unlocked computer must not find the password by trying.
  if (!(await countGuess(email, address))) return tooManyTries
  const user = await findUser(userId)
  if (!user) return notFound
  if (!(await verifyPassword(current, user.passwordHash))) return wrongPassword
  await forgetGuesses(email, address)
  const passwordHash = await hashPassword(next)
  return transaction(async (tx) => {
    // An administrator may have given it another one while this was checked.
    const isUnchanged = (await findUser(userId, tx))?.passwordHash === user.passwordHash
    if (!isUnchanged) return wrongPassword
    await updateUser(tx, userId, { passwordHash })
    await deleteSessionsExcept(tx, userId, actor.sessionId)
    await recordAudit(tx, actor, 'people.changePassword', userId)
    return { ok: true }
  })
}

const wrongPasswordMessage = 'This is not your current password.'

const wrongPassword: PeopleProblem = {
  ok: false,
  error: 'wrong-password',
  message: wrongPasswordMessage,
  fields: { current: wrongPasswordMessage },
}

const tooManyTries: PeopleProblem = {
  ok: false,
  error: 'too-many-tries',
  message: 'There were too many tries. Wait 15 minutes, then try again.',
}
