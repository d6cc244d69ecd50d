import { and, asc, count, desc, eq, inArray, isNull, lt, ne, or } from 'drizzle-orm'
import { db, type Tx } from '../client'
import { revisions, users } from '../schema'

const listed = {
  id: revisions.id,
  reason: revisions.reason,
  name: revisions.name,
  at: revisions.createdAt,
  byId: revisions.createdBy,
  byName: users.name,
}

const newestFirst = [desc(revisions.createdAt), desc(revisions.id)]

/** What was refused never was the text of the post. */
const wasItsText = ne(revisions.reason, 'conflict')

export type RevisionRow = NonNullable<Awaited<ReturnType<typeof newestRevision>>>

/** One page of the kept states of a post, newest first, without their content. */
export async function revisionPage(postId: string, page: number, pageSize: number) {
  return select(db())
    .where(eq(revisions.postId, postId))
    .orderBy(...newestFirst)
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .all()
}

export async function countRevisions(postId: string): Promise<number> {
  const rows = db().select({ n: count() }).from(revisions).where(eq(revisions.postId, postId))
  return rows.get()?.n ?? 0
}

/** The state of the post that was kept last. */
export async function newestRevision(postId: string, tx: Tx = db()) {
  const query = select(tx).where(and(eq(revisions.postId, postId), wasItsText))
  return (
    query
      .orderBy(...newestFirst)
      .limit(1)
      .get() ?? null
  )
}

/** The state of the post that was kept before that one. */
export async function revisionBefore(postId: string, { id, at }: { id: string; at: Date }) {
  const isEarlier = or(
    lt(revisions.createdAt, at),
    and(eq(revisions.createdAt, at), lt(revisions.id, id)),
  )
  const query = select(db()).where(and(eq(revisions.postId, postId), wasItsText, isEarlier))
  return (
    query
      .orderBy(...newestFirst)
      .limit(1)
      .get() ?? null
  )
}

/** What readers were shown last. */
export async function lastPublication(postId: string): Promise<string | null> {
  const isPublication = inArray(revisions.reason, ['publish', 'update'])
  const row = db()
    .select({ id: revisions.id })
    .from(revisions)
    .where(and(eq(revisions.postId, postId), isPublication))
    .orderBy(...newestFirst)
    .limit(1)
    .get()
  return row?.id ?? null
}

/** One kept state, if it is one of this post. */
export async function findRevision(postId: string, id: string, tx: Tx = db()) {
  const row = tx
    .select({ ...listed, content: revisions.content })
    .from(revisions)
    .leftJoin(users, eq(users.id, revisions.createdBy))
    .where(and(eq(revisions.id, id), eq(revisions.postId, postId)))
    .get()
  return row ?? null
}

export async function setRevisionName(tx: Tx, id: string, name: string | null) {
  tx.update(revisions).set({ name }).where(eq(revisions.id, id)).run()
}

/** The kept autosaves without a name that are older than that, oldest first. */
export async function autosavesBefore(tx: Tx, postId: string, moment: Date) {
  return tx
    .select({ id: revisions.id, at: revisions.createdAt })
    .from(revisions)
    .where(
      and(
        eq(revisions.postId, postId),
        lt(revisions.createdAt, moment),
        eq(revisions.reason, 'autosave'),
        isNull(revisions.name),
      ),
    )
    .orderBy(asc(revisions.createdAt), asc(revisions.id))
    .all()
}

export async function deleteRevisions(tx: Tx, ids: string[]) {
  tx.delete(revisions).where(inArray(revisions.id, ids)).run()
}

function select(tx: Tx) {
  return tx.select(listed).from(revisions).leftJoin(users, eq(users.id, revisions.createdBy))
}
