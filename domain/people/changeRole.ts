import { z } from 'zod'
import { type Actor, authorise, type Role, roles } from '@/auth/policy'
import { recordAudit } from '@/db/audit'
import { transaction } from '@/db/client'
import { deleteSessionsOf } from '@/db/sessions'
import { findUser, hasOtherAdmin, updateUser } from '@/db/users'
import { type StaleVersion, staleVersion } from '../version'
import { lastAdmin, notFound, type PeopleProblem } from './problems'

export const RoleChange = z.object({
  userId: z.uuid(),
  role: z.enum(roles, 'Choose a role.'),
  /** The role that they had when the form was opened. */
  version: z.enum(roles).optional(),
})

type Values = Pick<z.output<typeof RoleChange>, 'role'>

/** Gives a person another role, and ends all log-ins that they had with the old one. */
export async function changeRole(
  actor: Actor,
  { userId, role, version }: z.output<typeof RoleChange>,
): Promise<{ ok: true; version: Role } | PeopleProblem | StaleVersion<Values>> {
  authorise(actor, 'people.changeRole')
  if (userId === actor.userId) return oneself
  return transaction(async (tx) => {
    const user = await findUser(userId, tx)
    if (!user) return notFound
    if (user.role === role) return { ok: true, version: role }
    if (version !== undefined && version !== user.role) {
      return staleVersion(tx, user.role, { role: user.role }, about(userId))
    }
    // Two administrators may take the role from each other at the same time.
    if (user.role === 'admin' && !(await hasOtherAdmin(tx, userId))) return lastAdmin
    await updateUser(tx, userId, { role })
    await deleteSessionsOf(tx, userId)
    await recordAudit(tx, actor, 'people.changeRole', userId, { from: user.role, to: role })
    return { ok: true, version: role }
  })
}

function about(userId: string) {
  return { action: 'people.changeRole', subjectId: userId } as const
}

const oneself: PeopleProblem = {
  ok: false,
  error: 'oneself',
  message: 'You cannot change your own role. Ask another administrator.',
}
