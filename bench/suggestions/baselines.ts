import { sql } from 'drizzle-orm'
import { db } from '@/db/client'

type Draft = { sectionId: string | null; tagIds: string[] }

/** Most sites show these: the newest articles of the section. */
export function newestInSection({ sectionId }: Draft, except: Set<string>, howMany: number) {
  const rows = db().all<{ id: string }>(sql`
    select id from posts where section_id = ${sectionId} and status = 'published'
    order by published_at desc limit ${howMany + except.size}`)
  return rows.map(({ id }) => id).filter((id) => !except.has(id))
}

/** Most plugins show these: the articles that have the most tags in common, the newest first. */
export function mostSharedTags({ tagIds }: Draft, except: Set<string>, howMany: number) {
  const rows = db().all<{ id: string }>(sql`
    select posts.id from post_tags join posts on posts.id = post_tags.post_id
    where tag_id in (select value from json_each(${JSON.stringify(tagIds)}))
      and posts.status = 'published'
    group by posts.id order by count(*) desc, published_at desc limit ${howMany + except.size}`)
  return rows.map(({ id }) => id).filter((id) => !except.has(id))
}
