import { sql } from 'drizzle-orm'
import { db, type Tx } from './client'

/** How many nearest articles are kept of each. */
export const relatedLength = 20

export type RelatedPair = { postId: string; relatedId: string; score: number }

/** For each of the posts the nearest articles that readers may open, nearest first. */
export async function visibleRelated(postIds: string[], tx: Tx = db()) {
  const rows = tx.all<{ postId: string; relatedIds: string }>(sql`
    select post_id as postId,
      json_group_array(related_id order by score desc, related_id) as relatedIds
    from json_each(${JSON.stringify(postIds)}) asked
    cross join related_posts on post_id = asked.value
    cross join posts on posts.id = related_id
    where posts.status = 'published' and posts.trashed_at is null
    group by post_id`)
  return new Map(rows.map(({ postId, relatedIds }) => [postId, relatedIds]))
}

/** The posts that count this one among their nearest. */
export async function relatedTo(tx: Tx, postId: string): Promise<string[]> {
  const rows = tx.all<{ id: string }>(
    sql`select post_id as id from related_posts where related_id = ${postId}`,
  )
  return rows.map(({ id }) => id)
}

/** Forgets which the nearest of the post are, and, of `both`, whose nearest it is itself. */
export async function dropRelated(tx: Tx, postId: string, whose: 'both' | 'own') {
  tx.run(sql`delete from related_posts where post_id = ${postId}`)
  if (whose === 'both') tx.run(sql`delete from related_posts where related_id = ${postId}`)
}

export async function addRelated(tx: Tx, pairs: RelatedPair[]) {
  tx.run(sql`
    insert into related_posts (post_id, related_id, score)
    select value ->> 'postId', value ->> 'relatedId', value ->> 'score'
    from json_each(${JSON.stringify(pairs)}) where true
    on conflict (post_id, related_id) do update set score = excluded.score`)
}

/** Leaves to each of the posts the nearest ones that it has room for. */
export async function trimRelated(tx: Tx, postIds: string[]) {
  for (const postId of postIds) {
    tx.run(sql`
      delete from related_posts where post_id = ${postId} and related_id in (
        select related_id from related_posts where post_id = ${postId}
        order by score desc, related_id limit -1 offset ${relatedLength}
      )`)
  }
}
