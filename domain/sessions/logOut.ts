import type { Actor } from '@/auth/policy'
import { transaction } from '@/db/client'
import { deleteSession } from '@/db/sessions'
import { recordSession } from './recordAccess'

/** Ends the session that asks for it: no rule is needed for what is one's own by nature. */
export async function logOut(actor: Actor): Promise<{ ok: true }> {
  await transaction(async (tx) => {
    await deleteSession(tx, actor.sessionId)
    await recordSession(tx, 'sessions.logOut', { userId: actor.userId })
  })
  return { ok: true }
}
