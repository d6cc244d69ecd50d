import { type Actor, authorise } from '@/auth/policy'
import { findUser } from '@/db/users'

/** A person's account, without what nobody needs to see of it; null where there is none. */
export async function openPerson(actor: Actor, userId: string) {
  authorise(actor, 'people.list')
  const user = await findUser(userId)
  if (!user) return null
  const { id, name, email, role, suspendedAt } = user
  return { id, name, email, role, isSuspended: suspendedAt !== null }
}

export type OpenedPerson = NonNullable<Awaited<ReturnType<typeof openPerson>>>
