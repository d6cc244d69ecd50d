import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
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

/** The user wrote the post down, or has its byline. */
export function isOwn(postId: SQL, userId: string): SQL {
  return sql`(exists (select 1 from posts own where own.id = ${postId} and own.created_by = ${userId})
    or exists (
      select 1 from post_authors signed join authors self on self.id = signed.author_id
      where signed.post_id = ${postId} and self.user_id = ${userId}))`
}

/** Readers may open the post, or it is the user's own; `onlyOwn` is null for who may open all. */
export function isKnown(postId: SQL, onlyOwn: string | null): SQL {
  if (onlyOwn === null) return sql`1`
  return sql`(${isOwn(postId, onlyOwn)} or exists (
    select 1 from posts live
    where live.id = ${postId} and live.status = 'published' and live.trashed_at is null))`
}
