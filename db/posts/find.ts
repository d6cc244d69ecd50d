import { asc, eq } from 'drizzle-orm'
import type { Framing } from '@/content/image/framing'
import { db, type Tx } from '../client'
import { heroFramings, postAuthors, posts, postTags, workingDrafts } from '../schema'

export type PostRow = typeof posts.$inferSelect

/** A post as it lies in the database: its row, with the ids of its bylines and tags. */
export type StoredPost = PostRow & {
  authorIds: string[]
  tagIds: string[]
  heroFraming: Framing | null
}

export async function findPost(id: string, tx: Tx = db()): Promise<StoredPost | null> {
  const row = tx.select().from(posts).where(eq(posts.id, id)).get()
  if (!row) return null
  const authorRows = tx
    .select({ id: postAuthors.authorId })
    .from(postAuthors)
    .where(eq(postAuthors.postId, id))
    .orderBy(asc(postAuthors.position))
    .all()
  const tagRows = tx
    .select({ id: postTags.tagId })
    .from(postTags)
    .where(eq(postTags.postId, id))
    .all()
  const framing = tx.select().from(heroFramings).where(eq(heroFramings.postId, id)).get()
  return {
    ...row,
    heroFraming: framing?.framing ?? null,
    authorIds: authorRows.map((author) => author.id),
    tagIds: tagRows.map((tag) => tag.id),
  }
}

/** The unpublished changes of a published post, or null where there are none. */
export async function findWorkingDraft(postId: string, tx: Tx = db()) {
  return tx.select().from(workingDrafts).where(eq(workingDrafts.postId, postId)).get() ?? null
}
