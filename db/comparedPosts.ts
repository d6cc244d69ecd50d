import { sql } from 'drizzle-orm'
import { db, type Tx } from './client'

/** What the suggestions weigh of an article that readers may open. */
export type ComparedPost = {
  id: string
  title: string
  sectionId: string | null
  publishedAt: Date
  tagIds: string[]
  keys: Record<string, number>
  /** How often readers saw and followed a link to it, wherever it stood. */
  seen: number
  followed: number
}

/** The cross join holds SQLite to the order: else it reads an index of all articles. */
export async function findCompared(ids: string[], tx: Tx = db()): Promise<ComparedPost[]> {
  type Row = Omit<ComparedPost, 'publishedAt' | 'tagIds' | 'keys'>
  const rows = tx.all<Row & { publishedAt: number; tagIds: string; keys: string }>(sql`
    select posts.id, posts.title, posts.section_id as sectionId, posts.published_at as publishedAt,
      indexed_posts.keys,
      (select json_group_array(tag_id) from post_tags where post_id = posts.id) as tagIds,
      (select coalesce(sum(seen), 0) from link_totals where target = posts.id) as seen,
      (select coalesce(sum(followed), 0) from link_totals where target = posts.id) as followed
    from json_each(${JSON.stringify(ids)}) asked
    cross join posts on posts.id = asked.value
    join indexed_posts on indexed_posts.post_id = posts.id
    where posts.status = 'published' and posts.trashed_at is null`)
  return rows.map(({ publishedAt, tagIds, keys, ...row }) => ({
    ...row,
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
