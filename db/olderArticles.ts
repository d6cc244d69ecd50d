import { inArray, sql, sum } from 'drizzle-orm'
import { db } from './client'
import { articleLinks, linkTotals } from './schema'

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

/** How often readers saw a related link in each of these: a measure of how many it has. */
export async function seenIn(postIds: string[]): Promise<Map<string, number>> {
  const rows = db()
    .select({ id: linkTotals.postId, seen: sum(linkTotals.seen).mapWith(Number) })
    .from(linkTotals)
    .where(inArray(linkTotals.postId, postIds))
    .groupBy(linkTotals.postId)
    .all()
  return new Map(rows.map(({ id, seen }) => [id, seen]))
}

/** Shared blocks that lead to the post. */
export async function blocksThatLinkTo(postId: string): Promise<string[]> {
  const rows = db().all<{ id: string }>(sql`
    select distinct block_id as id from related_links where post_id = ${postId}`)
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
