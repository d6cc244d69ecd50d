import type { Action, Actor } from '@/auth/policy'
import type { Tx } from './client'
import { auditLog } from './schema'

/** Notes who did what, in the transaction in which it was done. */
export async function recordAudit(
  tx: Tx,
  actor: Actor,
  action: Action,
  subjectId: string | null,
  details?: Record<string, unknown>,
) {
  await tx.insert(auditLog).values({ actorId: actor.userId, action, subjectId, details })
}
