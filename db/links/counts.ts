import { sql } from 'drizzle-orm'
import { db } from '../client'
import type { Verdict } from '../outsidePageList'
import type { LinkRow } from './filter'

/** How often each of the links was seen and followed, in their order; links of the text are not counted. */
export async function countsOfLinks(rows: LinkRow[]) {
  return rows.map(({ kind, postId, blockId, targetPostId, targetUrl }) => {
    if (kind === 'text') return { seen: 0, followed: 0 }
    const target = targetPostId ?? targetUrl ?? ''
    const inBlock = sql`block_id = ${blockId ?? ''} and target = ${target}`
    const where = postId ? sql`post_id = ${postId} and ${inBlock}` : inBlock
    return db().get<{ seen: number; followed: number }>(sql`
      select coalesce(sum(seen), 0) as seen, coalesce(sum(followed), 0) as followed
      from link_totals where ${where}`)
  })
}

/** What is known of outside pages, by their URL. */
export async function verdictsOf(urls: string[]) {
  const rows = db().all<{ url: string; verdict: Verdict; reason: string }>(sql`
    select url, verdict, reason from outside_pages
    where url in (select value from json_each(${JSON.stringify(urls)}))`)
  return new Map(rows.map((row) => [row.url, row]))
}
