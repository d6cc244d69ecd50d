import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Action, Actor } from '@/auth/policy'
import type { Tx } from './client'
import { auditLog, users } from './schema'

/** What is noted too, and has no rule of its own in the policy. */
export type UnruledEvent =
  | 'sessions.logIn'
  | 'sessions.logOut'
  | 'sessions.refuse'
  | 'site.refuseSetUp'
  | 'posts.keepText'

/** Notes who did what, in the transaction in which it was done. */
export async function recordAudit(
  tx: Tx,
  actor: Pick<Actor, 'userId'> | null,
  action: Action | UnruledEvent,
  subjectId: string | null,
  details?: Record<string, unknown>,
) {
  await tx.insert(auditLog).values({ actorId: actor?.userId ?? null, action, subjectId, details })
}

/** When something was last done to a subject, and by whom; a subject of null is the site. */
export async function lastAudit(tx: Tx, action: Action, subjectId: string | null) {
  const isAbout =
    subjectId === null ? isNull(auditLog.subjectId) : eq(auditLog.subjectId, subjectId)
  const rows = await tx
    .select({ at: auditLog.at, name: users.name })
    .from(auditLog)
    .innerJoin(users, eq(users.id, auditLog.actorId))
    .where(and(isAbout, eq(auditLog.action, action)))
    .orderBy(desc(auditLog.at), desc(auditLog.id))
    .limit(1)
  return rows[0] ?? null
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
