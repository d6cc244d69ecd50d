import { and, asc, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm'
import { db, type Tx } from './client'
import { indexedPosts, posts } from './schema'

type Row = typeof indexedPosts.$inferSelect

export async function findIndexed(tx: Tx, postId: string): Promise<Row | null> {
  return tx.select().from(indexedPosts).where(eq(indexedPosts.postId, postId)).get() ?? null
}

type Values = Pick<Row, 'format' | 'fingerprint' | 'relatedIsDue'>

/** Notes what the index holds of the post; returns where. */
export async function writeIndexed(tx: Tx, postId: string, values: Values): Promise<number> {
  return tx
    .insert(indexedPosts)
    .values({ postId, ...values })
    .onConflictDoUpdate({ target: indexedPosts.postId, set: values })
    .returning({ position: indexedPosts.position })
    .get().position
}

/** Notes what tells the post from others. */
export async function writeKeys(tx: Tx, postId: string, keys: Record<string, number>) {
  tx.update(indexedPosts)
    .set({ keys, relatedIsDue: false })
    .where(eq(indexedPosts.postId, postId))
    .run()
}

/** Leaves the posts' nearest articles for the background to find anew. */
export async function markDue(tx: Tx, postIds: string[]) {
  if (postIds.length === 0) return
  tx.update(indexedPosts)
    .set({ relatedIsDue: true })
    .where(and(inArray(indexedPosts.postId, postIds), isNotNull(indexedPosts.fingerprint)))
    .run()
}

/** Of the next posts after that one, those that were never indexed with this format, and the last. */
export async function nextOutdated(after: string, format: number, howMany: number) {
  const rows = db()
    .select({ id: posts.id, format: indexedPosts.format })
    .from(posts)
    .leftJoin(indexedPosts, eq(indexedPosts.postId, posts.id))
    .where(gt(posts.id, after))
    .orderBy(asc(posts.id))
    .limit(howMany)
    .all()
  const outdated = rows.filter((row) => row.format !== format).map((row) => row.id)
  return { outdated, last: rows.at(-1)?.id ?? null }
}

/** The post whose nearest articles are to be found next. */
export async function nextDue(): Promise<string | null> {
  const row = db()
    .select({ postId: indexedPosts.postId })
    .from(indexedPosts)
    .where(sql`${indexedPosts.relatedIsDue} = 1`)
    .orderBy(asc(indexedPosts.position))
    .limit(1)
    .get()
  return row?.postId ?? null
}
