import { z } from 'zod'
import { type Actor, authorise, roles } from '@/auth/policy'
import { recordAudit } from '@/db/audit'
import { transaction } from '@/db/client'
import { deleteSessionsOf } from '@/db/sessions'
import { findUser, hasOtherAdmin, updateUser } from '@/db/users'
import { lastAdmin, notFound, type PeopleProblem } from './problems'

export const RoleChange = z.object({ userId: z.uuid(), role: z.enum(roles, 'Choose a role.') })

/** Gives a person another role, and ends all log-ins that they had with the old one. */
export async function changeRole(
  actor: Actor,
  { userId, role }: z.output<typeof RoleChange>,
): Promise<{ ok: true } | PeopleProblem> {
  authorise(actor, 'people.changeRole')
  if (userId === actor.userId) return oneself
  return transaction(async (tx) => {
    const user = await findUser(userId, tx)
    if (!user) return notFound
    if (user.role === role) return { ok: true }
    // Two administrators may take the role from each other at the same time.
    if (user.role === 'admin' && !(await hasOtherAdmin(tx, userId))) return lastAdmin
    await updateUser(tx, userId, { role })
    await deleteSessionsOf(tx, userId)
    await recordAudit(tx, actor, 'people.changeRole', userId, { from: user.role, to: role })
    return { ok: true }
  })
}

const oneself: PeopleProblem = {
  ok: false,
  error: 'oneself',
  message: 'You cannot change your own role. Ask another administrator.',
}
