import { inArray, sql } from 'drizzle-orm'
import { db } from './client'
import { articleLinks } from './schema'

/** Every article of which a copy links to the post: itself, or by a shared block that it places. */
export async function postsThatLinkTo(postId: string): Promise<string[]> {
  const rows = db().all<{ id: string }>(sql`
    select post_id as id from post_references where target_post_id = ${postId}
    union
    select post_references.post_id from related_links
    join post_references on post_references.target_block_id = related_links.block_id
    where related_links.post_id = ${postId}`)
  return rows.map(({ id }) => id)
}

/** How many articles each of these leads to. */
export async function outboundOf(postIds: string[]): Promise<Map<string, number>> {
  const rows = db()
    .select({ id: articleLinks.postId, outbound: articleLinks.outbound })
    .from(articleLinks)
    .where(inArray(articleLinks.postId, postIds))
    .all()
  return new Map(rows.map(({ id, outbound }) => [id, outbound]))
}
