import { sql } from 'drizzle-orm'
import { db, type Tx } from './client'
import { type Followed, followRates } from './linkCounts'

/**
 * What the suggestions weigh of an article that readers may open; also how often they saw and
 * followed a related link to it, wherever it stood.
 */
export type ComparedPost = Followed & {
  id: string
  title: string
  sectionId: string | null
  publishedAt: Date
  tagIds: string[]
  keys: Record<string, number>
}

/** The cross join holds SQLite to the order: else it reads an index of all articles. */
export async function findCompared(ids: string[], tx: Tx = db()): Promise<ComparedPost[]> {
  type Row = Pick<ComparedPost, 'id' | 'title' | 'sectionId'>
  const rows = tx.all<Row & { publishedAt: number; tagIds: string; keys: string }>(sql`
    select posts.id, posts.title, posts.section_id as sectionId, posts.published_at as publishedAt,
      indexed_posts.keys,
      (select json_group_array(tag_id) from post_tags where post_id = posts.id) as tagIds
    from json_each(${JSON.stringify(ids)}) asked
    cross join posts on posts.id = asked.value
    join indexed_posts on indexed_posts.post_id = posts.id
    where posts.status = 'published' and posts.trashed_at is null`)
  const rates = await followRates(ids, tx)
  return rows.map(({ publishedAt, tagIds, keys, ...row }) => ({
    ...row,
    ...(rates.get(row.id) ?? { seen: 0, followed: 0 }),
    publishedAt: new Date(publishedAt),
    tagIds: JSON.parse(tagIds),
    keys: JSON.parse(keys),
  }))
}

/** The newest articles of the section that readers may open. */
export async function newestOfSection(sectionId: string, limit: number, tx: Tx = db()) {
  const rows = tx.all<{ id: string }>(sql`
    select id from posts
    where section_id = ${sectionId} and status = 'published' and trashed_at is null
    order by published_at desc, id desc limit ${limit}`)
  return rows.map(({ id }) => id)
}
