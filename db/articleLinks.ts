import { type SQL, sql } from 'drizzle-orm'
import { isReachedByBlock, leadsOnByBlock } from './blockLeads'
import { db } from './client'
import { startingWith } from './headlines'

/**
 * `orphans`: no link leads there. `deadEnds`: they lead nowhere. `overLinked`: many links for their
 * length. `stale`: many links lead there, and they were not touched for a year.
 */
export const articleViews = ['orphans', 'deadEnds', 'overLinked', 'stale'] as const
export type ArticleView = (typeof articleViews)[number]

export type ArticleFilter = { view: ArticleView; sectionId: string | null; words: string[] | null }

export type ArticleRow = {
  id: string
  inbound: number
  outbound: number
  links: number
  freshAt: number
}

/** Fewer links are never too many, however short the article. */
const fewLinks = 5
/** In so many words, a sentence or two, readers have use for one link. */
const wordsForOneLink = 25
/** With so many links to it, an article is one that many readers come to. */
const manyInbound = 5
const year = 365 * 24 * 60 * 60 * 1000

/** One page of the articles of the view, those first in which most is to be done. */
export async function articlesIn(filter: ArticleFilter, now: Date, limit: number, offset: number) {
  return db().all<ArticleRow>(sql`
    select a.post_id as id, a.inbound, a.outbound, a.links, a.fresh_at as freshAt
    from article_links a where ${await matches(filter, now)}
    order by ${orders[filter.view]} limit ${limit} offset ${offset}`)
}

/** How many there are, counted up to the limit. */
export async function countArticlesIn(filter: ArticleFilter, now: Date, limit: number) {
  return db().get<{ n: number }>(sql`
    select count(*) as n from (
      select 1 from article_links a where ${await matches(filter, now)} limit ${limit})`).n
}

const orders: Record<ArticleView, SQL> = {
  orphans: sql`a.published_at desc`,
  deadEnds: sql`a.published_at desc`,
  overLinked: sql`a.links desc, a.published_at desc`,
  stale: sql`a.inbound desc, a.published_at desc`,
}

async function matches({ view, sectionId, words }: ArticleFilter, now: Date) {
  const conditions = [sql`a.is_visible = 1`, await of(view, now)]
  if (sectionId) conditions.push(sql`a.section_id = ${sectionId}`)
  if (words) {
    conditions.push(sql`a.post_id in (select post_id from headline_order where position in (
      select rowid from headline_words where headline_words match ${startingWith(words)}))`)
  }
  return sql.join(conditions, sql` and `)
}

async function of(view: ArticleView, now: Date): Promise<SQL> {
  switch (view) {
    case 'orphans':
      return sql`a.inbound = 0 and not ${await isReachedByBlock(now)}`
    case 'deadEnds':
      return sql`a.outbound = 0 and not ${await leadsOnByBlock(now)}`
    case 'overLinked':
      return sql`a.links >= ${fewLinks} and a.links * ${wordsForOneLink} > a.words`
    case 'stale':
      return sql`a.inbound >= ${manyInbound} and a.fresh_at < ${now.getTime() - year}`
  }
}
