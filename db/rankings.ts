import { asc, desc, eq, sql } from 'drizzle-orm'
import { db } from './client'
import { followedPosts, posts, relatedPosts } from './schema'

/** An article of a ranking: readers may not be able to open it. */
export type Ranked = { id: string; sectionId: string | null; isVisible: boolean }

const ranked = {
  id: posts.id,
  sectionId: posts.sectionId,
  isVisible: sql<number>`${posts.status} = 'published' and ${posts.trashedAt} is null`.mapWith(
    Boolean,
  ),
}

/** The articles that are nearest to one by their text, the nearest first. */
export async function mostRelated(postId: string, howMany: number): Promise<Ranked[]> {
  return db()
    .select(ranked)
    .from(relatedPosts)
    .innerJoin(posts, eq(posts.id, relatedPosts.relatedId))
    .where(eq(relatedPosts.postId, postId))
    .orderBy(desc(relatedPosts.score), asc(relatedPosts.relatedId))
    .limit(howMany)
    .all()
}

/** The articles to which readers followed links most, the most followed first. */
export async function mostFollowed(howMany: number): Promise<Ranked[]> {
  return db()
    .select(ranked)
    .from(followedPosts)
    .innerJoin(posts, eq(posts.id, followedPosts.postId))
    .orderBy(asc(followedPosts.position))
    .limit(howMany)
    .all()
}
