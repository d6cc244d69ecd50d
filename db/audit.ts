import { desc, eq } from 'drizzle-orm'
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

const hour = 60 * 60 * 1000

/** Notes a save; of those that autosave makes in a row, one an hour. */
export async function recordSave(
  tx: Tx,
  actor: Actor,
  subjectId: string,
  details: Record<string, unknown>,
) {
  const last = tx
    .select()
    .from(auditLog)
    .where(eq(auditLog.subjectId, subjectId))
    .orderBy(desc(auditLog.at), desc(auditLog.id))
    .limit(1)
    .get()
  const isInARow =
    last?.action === 'posts.save' &&
    last.actorId === actor.userId &&
    Date.now() - last.at.getTime() < hour
  if (!isInARow) await recordAudit(tx, actor, 'posts.save', subjectId, details)
}
