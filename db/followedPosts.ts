import { asc, sql } from 'drizzle-orm'
import { db, type Tx } from './client'
import { followedPosts } from './schema'

export type RankedPost = { postId: string; score: number }

/** The ids of the ranked articles, the most followed first. */
export async function followedPostIds(reader: Tx = db()): Promise<string[]> {
  const { postId, position } = followedPosts
  const rows = reader.select({ postId }).from(followedPosts).orderBy(asc(position)).all()
  return rows.map((row) => row.postId)
}

export async function replaceFollowedPosts(tx: Tx, ranked: RankedPost[]) {
  tx.delete(followedPosts).run()
  if (ranked.length === 0) return
  tx.insert(followedPosts)
    .values(ranked.map((one, position) => ({ ...one, position })))
    .run()
}

/**
 * The published articles whose links were followed since that day, best first, by a rate that is
 * drawn towards the site's own as if each had been seen `weight` times more.
 */
export async function mostFollowedSince(
  reader: Tx,
  { day, weight, limit }: { day: string; weight: number; limit: number },
): Promise<RankedPost[]> {
  return reader.all<RankedPost>(sql`
    with counted as (
      select target, sum(seen) as seen, sum(followed) as followed
      from link_days where day >= ${day} group by target),
    site as (select cast(sum(followed) as real) / max(sum(seen), 1) as rate from counted)
    select posts.id as postId, (followed + ${weight} * rate) / (seen + ${weight}) as score
    from counted, site join posts on posts.id = counted.target
    where followed > 0 and status = 'published' and trashed_at is null
    order by score desc, followed desc, posts.id limit ${limit}`)
}
