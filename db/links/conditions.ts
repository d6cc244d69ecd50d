import { type SQL, sql } from 'drizzle-orm'
import type { Destination } from '@/content/linkChange/target'
import { noSection } from '@/model/noSection'
import { startingWith } from '../headlines'
import { isKnown } from '../posts/own'
import { waysToWrite } from '../waysToWrite'
import type { LinkFilter } from './filter'

/** Readers may open the article that links. */
export const isVisible = sql`p.status = 'published' and p.trashed_at is null`

/** Of a column with articles and one with URLs. */
export function leadsTo(target: Destination, postId: SQL, url: SQL): SQL {
  return target.kind === 'post'
    ? sql`${postId} = ${target.postId}`
    : sql`${url} in ${waysToWrite(target.urls)}`
}

export function isBy(authorId: string): SQL {
  return sql`exists (select 1 from post_authors where post_id = p.id and author_id = ${authorId})`
}

/** Of a column with sections. */
export function isInSection(column: SQL, sectionId: string): SQL {
  return sectionId === noSection ? sql`${column} is null` : sql`${column} = ${sectionId}`
}

/** Of an article `t`; links to other sites lead to no section, not to `noSection` either. */
export function leadsToSection(sectionId: string): SQL {
  return sql`(t.id is not null and ${isInSection(sql`t.section_id`, sectionId)})`
}

export function isIn(state: NonNullable<LinkFilter['state']>, targetId: SQL): SQL {
  switch (state) {
    case 'deleted':
      return sql`t.trashed_at is not null`
    case 'hidden':
      return sql`(t.id is not null and t.trashed_at is null and t.status <> 'published')`
    case 'moved':
    case 'failing':
      return sql`o.verdict = ${state}`
    case 'fine':
      return sql`case when ${targetId} is null
        then coalesce(o.verdict, 'unknown') not in ('moved', 'failing')
        else t.status = 'published' and t.trashed_at is null end`
  }
}

/** The newest articles with these words, as many as a person would look through. */
export function withHeadline(words: string[], onlyOwn: string | null) {
  return sql`(select post_id from headline_order where position in (
    select rowid from headline_words where headline_words match ${startingWith(words)}
    order by rowid desc limit 100) and ${isKnown(sql`post_id`, onlyOwn)})`
}
