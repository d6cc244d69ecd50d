import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { recordAudit } from '@/db/audit'
import { transaction } from '@/db/client'
import { deleteSessionsOf } from '@/db/sessions'
import { findUser, hasOtherAdmin, updateUser } from '@/db/users'
import { lastAdmin, notFound, type PeopleProblem } from './problems'

export const PersonId = z.object({ userId: z.uuid() })

/** Keeps a person out from this moment on; what they wrote stays. */
export async function suspendPerson(
  actor: Actor,
  { userId }: z.output<typeof PersonId>,
): Promise<{ ok: true } | PeopleProblem> {
  authorise(actor, 'people.suspend')
  if (userId === actor.userId) return oneself
  return transaction(async (tx) => {
    const user = await findUser(userId, tx)
    if (!user) return notFound
    if (user.suspendedAt) return { ok: true }
    // Two administrators may suspend each other at the same time.
    if (user.role === 'admin' && !(await hasOtherAdmin(tx, userId))) return lastAdmin
    await updateUser(tx, userId, { suspendedAt: new Date() })
    await deleteSessionsOf(tx, userId)
    await recordAudit(tx, actor, 'people.suspend', userId, { suspended: true })
    return { ok: true }
  })
}

/** Lets a suspended person log in again. */
export async function readmitPerson(
  actor: Actor,
  { userId }: z.output<typeof PersonId>,
): Promise<{ ok: true } | PeopleProblem> {
  authorise(actor, 'people.suspend')
  return transaction(async (tx) => {
    const user = await findUser(userId, tx)
    if (!user) return notFound
    await updateUser(tx, userId, { suspendedAt: null })
    await recordAudit(tx, actor, 'people.suspend', userId, { suspended: false })
    return { ok: true }
  })
}

const oneself: PeopleProblem = {
  ok: false,
  error: 'oneself',
  message: 'You cannot suspend yourself. Ask another administrator.',
}
