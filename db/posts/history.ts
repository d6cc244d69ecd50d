import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Action } from '@/auth/policy'
import type { PostContent } from '@/domain/posts/content'
import type { Tx } from '../client'
import { auditLog, type revisionReasons, revisions, users } from '../schema'

export type RevisionReason = (typeof revisionReasons)[number]

export async function insertRevision(
  tx: Tx,
  postId: string,
  content: PostContent,
  reason: RevisionReason,
  createdBy: string | null,
  createdAt = new Date(),
  name: string | null = null,
): Promise<string> {
  const values = { postId, content, reason, createdBy, createdAt, name }
  return tx.insert(revisions).values(values).returning({ id: revisions.id }).get().id
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

/** The name of whoever saved the post or shared block last. */
export async function lastSaver(tx: Tx, subjectId: string): Promise<string | null> {
  const row = tx
    .select({ name: users.name })
    .from(auditLog)
    .innerJoin(users, eq(users.id, auditLog.actorId))
    .where(eq(auditLog.subjectId, subjectId))
    .orderBy(desc(auditLog.at), desc(auditLog.id))
    .limit(1)
    .get()
  return row?.name ?? null
}

const writingActions: Action[] = [
  'posts.create',
  'posts.save',
  'posts.restoreRevision',
  'posts.publish',
  'posts.unpublish',
  'relatedLinks.changeLinks',
]

/** Whoever wrote the post's text as it is. */
export async function lastWriter(
  tx: Tx,
  postId: string,
): Promise<{ id: string; name: string } | null> {
  const row = tx
    .select({ id: users.id, name: users.name })
    .from(auditLog)
    .innerJoin(users, eq(users.id, auditLog.actorId))
    .where(and(eq(auditLog.subjectId, postId), inArray(auditLog.action, writingActions)))
    .orderBy(desc(auditLog.at), desc(auditLog.id))
    .limit(1)
    .get()
  return row ?? null
}
