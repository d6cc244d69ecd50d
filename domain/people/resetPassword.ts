import type { z } from 'zod'
import { hashPassword } from '@/auth/password'
import { type Actor, authorise } from '@/auth/policy'
import { recordAudit } from '@/db/audit'
import { transaction } from '@/db/client'
import { deleteSessionsOf } from '@/db/sessions'
import { findUser, updateUser } from '@/db/users'
import { makeOneTimePassword } from './oneTimePassword'
import { notFound, type PeopleProblem } from './problems'
import type { PersonId } from './suspend'

/** Gives another person a new password, which is answered this once, and ends their log-ins. */
export async function resetPassword(
  actor: Actor,
  { userId }: z.output<typeof PersonId>,
): Promise<{ ok: true; password: string } | PeopleProblem> {
  // To oneself too this is foreign: without the current password, nobody changes their own.
  authorise(actor, 'people.changePassword')
  if (userId === actor.userId) return oneself
  const password = makeOneTimePassword()
  const passwordHash = await hashPassword(password)
  return transaction(async (tx) => {
    if (!(await findUser(userId, tx))) return notFound
    await updateUser(tx, userId, { passwordHash })
    await deleteSessionsOf(tx, userId)
    await recordAudit(tx, actor, 'people.changePassword', userId, { reset: true })
    return { ok: true, password }
  })
}

const oneself: PeopleProblem = {
  ok: false,
  error: 'oneself',
  message: 'Change your own password in your profile.',
}
