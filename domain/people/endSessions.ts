import { type Actor, authorise } from '@/auth/policy'
import { recordAudit } from '@/db/audit'
import { transaction } from '@/db/client'
import { deleteSessionsOf } from '@/db/sessions'

/** Logs a user out everywhere, at once. */
export async function endSessions(actor: Actor, input: { userId: string }): Promise<{ ok: true }> {
  authorise(actor, 'people.endSessions', { owns: input.userId === actor.userId })
  await transaction(async (tx) => {
    await deleteSessionsOf(tx, input.userId)
    await recordAudit(tx, actor, 'people.endSessions', input.userId)
  })
  return { ok: true }
}
