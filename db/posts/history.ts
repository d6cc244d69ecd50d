import { and, desc, eq } from 'drizzle-orm'
import type { PostContent } from '@/domain/posts/content'
import type { Tx } from '../client'
import { auditLog, type revisionReasons, revisions, users } from '../schema'

export async function insertRevision(
  tx: Tx,
  postId: string,
  content: PostContent,
  reason: (typeof revisionReasons)[number],
  createdBy: string | null,
) {
  tx.insert(revisions).values({ postId, content, reason, createdBy }).run()
}

/** The texts last kept from refused saves: autosave tries again, and must not keep each twice. */
export async function lastConflicts(tx: Tx, postId: string): Promise<PostContent[]> {
  const rows = tx
    .select({ content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.postId, postId), eq(revisions.reason, 'conflict')))
    .orderBy(desc(revisions.createdAt), desc(revisions.id))
    .limit(4)
    .all()
  return rows.map((row) => row.content)
}

/** The name of whoever saved the post last. */
export async function lastSaver(tx: Tx, postId: string): Promise<string | null> {
  const row = tx
    .select({ name: users.name })
    .from(auditLog)
    .innerJoin(users, eq(users.id, auditLog.actorId))
    .where(eq(auditLog.subjectId, postId))
    .orderBy(desc(auditLog.at), desc(auditLog.id))
    .limit(1)
    .get()
  return row?.name ?? null
}
