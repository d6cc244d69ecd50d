import { and, eq, inArray } from 'drizzle-orm'
import { db } from '../client'
import { authors, postAuthors, posts } from '../schema'

/** Those of the posts that the user wrote down or has the byline of. */
export async function ownedAmong(postIds: string[], userId: string): Promise<Set<string>> {
  const written = db()
    .select({ id: posts.id })
    .from(posts)
    .where(and(inArray(posts.id, postIds), eq(posts.createdBy, userId)))
    .all()
  const signed = db()
    .select({ id: postAuthors.postId })
    .from(postAuthors)
    .innerJoin(authors, eq(authors.id, postAuthors.authorId))
    .where(and(inArray(postAuthors.postId, postIds), eq(authors.userId, userId)))
    .all()
  return new Set([...written, ...signed].map((post) => post.id))
}
