import { and, asc, eq, inArray } from 'drizzle-orm'
import { db, type Tx } from '../client'
import { authors, postAuthors } from '../schema'

export type Byline = { id: string; name: string; slug: string }

/** The bylines of each of the posts, in their order. */
export async function bylinesOf(postIds: string[]): Promise<Map<string, Byline[]>> {
  const rows = db()
    .select({ postId: postAuthors.postId, id: authors.id, name: authors.name, slug: authors.slug })
    .from(postAuthors)
    .innerJoin(authors, eq(authors.id, postAuthors.authorId))
    .where(inArray(postAuthors.postId, postIds))
    .orderBy(asc(postAuthors.position))
    .all()
  const bylines = new Map<string, Byline[]>(postIds.map((id) => [id, []]))
  for (const { postId, ...byline } of rows) bylines.get(postId)?.push(byline)
  return bylines
}

/** Whether one of the post's bylines belongs to the user. */
export async function hasByline(postId: string, userId: string, tx: Tx = db()) {
  const row = tx
    .select({ id: authors.id })
    .from(postAuthors)
    .innerJoin(authors, eq(authors.id, postAuthors.authorId))
    .where(and(eq(postAuthors.postId, postId), eq(authors.userId, userId)))
    .get()
  return row !== undefined
}

/** The byline that a user owns, or null. */
export async function authorOfUser(userId: string, tx: Tx = db()) {
  const row = tx.select({ id: authors.id }).from(authors).where(eq(authors.userId, userId)).get()
  return row ?? null
}
