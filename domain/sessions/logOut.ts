import type { Actor } from '@/auth/policy'
import { transaction } from '@/db/client'
import { deleteSession } from '@/db/sessions'

/** Ends the session that asks for it: no rule is needed for what is one's own by nature. */
export async function logOut(actor: Actor): Promise<{ ok: true }> {
  await transaction((tx) => deleteSession(tx, actor.sessionId))
  return { ok: true }
}
