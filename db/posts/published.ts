import { and, eq, isNull } from 'drizzle-orm'
import { db } from '../client'
import { posts } from '../schema'
import { findPost } from './find'

/** The post that readers find at the slug, or null. */
export async function findPublished(slug: string) {
  const id = await publishedIdAt(slug)
  return id === null ? null : findPost(id)
}

export async function publishedIdAt(slug: string): Promise<string | null> {
  const row = db()
    .select({ id: posts.id })
    .from(posts)
    .where(and(eq(posts.slug, slug), eq(posts.status, 'published'), isNull(posts.trashedAt)))
    .get()
  return row?.id ?? null
}
