import { type SQL, sql } from 'drizzle-orm'
import { db } from './client'
import { startingWith } from './headlines'
import { waysToWrite } from './waysToWrite'

/** `hidden`: to an article that readers may not open; `deleted`: to one in the trash. */
export const linkStates = ['fine', 'hidden', 'deleted', 'moved', 'failing'] as const
export const linkKinds = ['text', 'related', 'shared'] as const

export type LinkFilter = {
  /** The article that links. */
  postId: string | null
  /** The id of an article, or an outside URL. */
  target: string
  blockId: string | null
  sectionId: string | null
  authorId: string | null
  kind: (typeof linkKinds)[number] | null
  state: (typeof linkStates)[number] | null
  copy: 'live' | 'working'
  /** Beginnings of words of a headline, of the one article or the other. */
  words: string[]
  sort: 'newest' | 'followed'
}

/** A link of an article's document, or of a shared block. */
export type LinkRow = {
  kind: (typeof linkKinds)[number]
  postId: string | null
  blockId: string | null
  targetPostId: string | null
  targetUrl: string | null
}

type Part = { from: SQL; where: SQL[]; order: SQL }

/** One stretch of the links that the filter asks for: shared blocks first, then articles. */
export async function findLinks(filter: LinkFilter, limit: number, offset: number) {
  const parts = partsOf(filter)
  const rows: LinkRow[] = []
  let skip = offset
  for (const part of parts) {
    const wanted = limit - rows.length
    if (wanted <= 0) break
    const found = db().all<LinkRow>(sql`
      select ${columns(part)} from ${part.from} where ${all(part.where)}
      order by ${part.order} limit ${wanted} offset ${skip}`)
    rows.push(...found)
    if (found.length > 0) skip = 0
    else skip = Math.max(0, skip - countPart(part, skip))
  }
  return rows
}

/** How many links there are, counted up to the limit. */
export async function countLinks(filter: LinkFilter, limit: number) {
  const counts = partsOf(filter).map((part) => countPart(part, limit))
  return Math.min(
    limit,
    counts.reduce((sum, count) => sum + count, 0),
  )
}

function countPart({ from, where }: Part, limit: number): number {
  return db().get<{ n: number }>(sql`
    select count(*) as n from (select 1 from ${from} where ${all(where)} limit ${limit})`).n
}

function partsOf(filter: LinkFilter): Part[] {
  if (filter.sort === 'followed') return [followedPart(filter)]
  return [
    ...(mayBeShared(filter) ? [sharedPart(filter)] : []),
    ...(filter.kind === 'shared' || filter.blockId ? [] : [documentPart(filter)]),
  ]
}

/** A shared block belongs to no section, and has no author. */
function mayBeShared({ kind, sectionId, authorId, copy }: LinkFilter) {
  return (kind === null || kind === 'shared') && !sectionId && !authorId && copy === 'live'
}

function columns({ from }: Part) {
  if (kinds.get(from) === 'shared') {
    return sql`'shared' as kind, null as postId, l.block_id as blockId, l.post_id as targetPostId,
      l.url as targetUrl`
  }
  if (kinds.get(from) === 'followed') {
    return sql`case n.block_id when '' then 'related' else 'shared' end as kind, n.post_id as postId,
      nullif(n.block_id, '') as blockId,
      case when n.target like 'http%' then null else n.target end as targetPostId,
      case when n.target like 'http%' then n.target end as targetUrl`
  }
  return sql`r.kind, r.post_id as postId, null as blockId, r.target_post_id as targetPostId,
    r.target_url as targetUrl`
}

const kinds = new WeakMap<SQL, 'shared' | 'followed'>()

function sharedPart({ postId, target, blockId, state, words }: LinkFilter): Part {
  const from = sql`related_links l join related_link_blocks b on b.id = l.block_id
    left join posts t on t.id = l.post_id left join outside_pages o on o.url = l.url`
  kinds.set(from, 'shared')
  const where = [sql`b.trashed_at is null`]
  if (postId) {
    where.push(sql`l.block_id in (select target_block_id from post_references
      where post_id = ${postId} and copy = 'live' and target_block_id is not null)`)
  }
  if (blockId) where.push(sql`l.block_id = ${blockId}`)
  if (target)
    where.push(isUrl(target) ? sql`l.url in ${waysToWrite(target)}` : sql`l.post_id = ${target}`)
  if (state) where.push(stateOf(state, sql`l.post_id`))
  if (words.length > 0) where.push(sql`l.post_id in ${withHeadline(words)}`)
  return { from, where, order: sql`b.saved_at desc, l.block_id, l.position` }
}

/**
 * Each way in has an index of its own that gives the rows in their order, so that a page of them
 * reads hardly more than it shows. The cross joins hold SQLite to it. Docs/decisions/0053.
 */
function documentPart(filter: LinkFilter): Part {
  const { postId, target, sectionId, authorId, kind, state, copy, words } = filter
  const where = [sql`r.copy = ${copy}`, kind ? sql`r.kind = ${kind}` : isLink]
  where.push(copy === 'live' ? isVisible : sql`p.trashed_at is null`)
  if (postId) where.push(sql`r.post_id = ${postId}`)
  if (target) {
    where.push(
      isUrl(target)
        ? sql`r.target_url in ${waysToWrite(target)}`
        : sql`r.target_post_id = ${target}`,
    )
  }
  if (sectionId) where.push(sql`p.section_id = ${sectionId}`)
  if (authorId) {
    where.push(sql`exists (select 1 from post_authors
      where post_id = r.post_id and author_id = ${authorId})`)
  }
  if (state) where.push(stateOf(state, sql`r.target_post_id`))
  const byReference = { where, order: sql`r.id desc` }
  const outside = sql`left join outside_pages o on o.url = r.target_url`
  const target_ = sql`left join posts t on t.id = r.target_post_id`
  if (postId || target) {
    const from = sql`post_references r cross join posts p on p.id = r.post_id ${target_} ${outside}`
    return { from, ...byReference }
  }
  if (words.length > 0) {
    const ids = withHeadline(words)
    where.push(sql`(r.post_id in ${ids} or r.target_post_id in ${ids})`)
    const from = sql`post_references r cross join posts p on p.id = r.post_id ${target_} ${outside}`
    return { from, ...byReference }
  }
  if (state === 'hidden' || state === 'deleted') {
    const from = sql`article_links h cross join posts t on t.id = h.post_id
      cross join post_references r on r.target_post_id = h.post_id
      cross join posts p on p.id = r.post_id ${outside}`
    return {
      from,
      where: [sql`h.is_visible = 0`, ...where],
      order: sql`h.is_visible, h.inbound desc`,
    }
  }
  if (state === 'failing' || state === 'moved') {
    const from = sql`outside_pages o cross join post_references r on r.target_url = o.url
      cross join posts p on p.id = r.post_id ${target_}`
    return { from, where, order: sql`o.url` }
  }
  if (authorId) {
    const from = sql`post_authors a cross join posts p on p.id = a.post_id
      cross join post_references r on r.post_id = a.post_id ${target_} ${outside}`
    return { from, where: [sql`a.author_id = ${authorId}`, ...where], order: sql`a.post_id desc` }
  }
  if (copy === 'working') {
    const from = sql`post_references r cross join posts p on p.id = r.post_id ${target_} ${outside}`
    return { from, ...byReference }
  }
  const from = sql`posts p cross join post_references r on r.post_id = p.id ${target_} ${outside}`
  return { from, where, order: sql`p.published_at desc, p.id desc` }
}

/** Those seen often enough for a rate to say something; nobody sees drafts. */
function followedPart(filter: LinkFilter): Part {
  const { postId, target, blockId, sectionId, authorId, kind, state, copy, words } = filter
  const few = fewArticlesOf(filter)
  const from = sql`${few ? sql`(${few}) few cross join link_totals n on n.post_id = few.id` : sql`link_totals n`}
    cross join posts p on p.id = n.post_id
    left join posts t on t.id = n.target left join outside_pages o on o.url = n.target`
  kinds.set(from, 'followed')
  const where = [sql`n.seen >= 20`, isVisible]
  if (postId) where.push(sql`n.post_id = ${postId}`)
  if (target) {
    where.push(isUrl(target) ? sql`n.target in ${waysToWrite(target)}` : sql`n.target = ${target}`)
  }
  if (blockId) where.push(sql`n.block_id = ${blockId}`)
  if (kind === 'related') where.push(sql`n.block_id = ''`)
  if (kind === 'shared') where.push(sql`n.block_id <> ''`)
  if (kind === 'text' || copy === 'working') where.push(sql`0`)
  if (sectionId) where.push(sql`p.section_id = ${sectionId}`)
  if (authorId) {
    where.push(sql`exists (select 1 from post_authors
      where post_id = n.post_id and author_id = ${authorId})`)
  }
  if (state) where.push(stateOf(state, sql`t.id`))
  if (words.length > 0) {
    const ids = withHeadline(words)
    where.push(sql`(n.post_id in ${ids} or n.target in ${ids})`)
  }
  return { from, where, order: sql`n.followed * 1.0 / n.seen desc` }
}

/** Above this, looking through the rates finds enough of them sooner than sorting theirs. */
const fewArticles = 2000

/** The articles of an author or a section where they are few; null where they are not. */
function fewArticlesOf({ authorId, sectionId }: LinkFilter): SQL | null {
  const ways = [
    ...(authorId
      ? [sql`select post_id as id from post_authors where author_id = ${authorId}`]
      : []),
    ...(sectionId ? [sql`select id from posts where section_id = ${sectionId}`] : []),
  ]
  return ways.find((articles) => countOf(articles) <= fewArticles) ?? null
}

function countOf(articles: SQL) {
  return db().get<{ n: number }>(sql`
    select count(*) as n from (${articles} limit ${fewArticles + 1})`).n
}

const isLink = sql`r.kind in ('text', 'related')`
const isVisible = sql`p.status = 'published' and p.trashed_at is null`

function stateOf(state: NonNullable<LinkFilter['state']>, targetId: SQL): SQL {
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
function withHeadline(words: string[]) {
  return sql`(select post_id from headline_order where position in (
    select rowid from headline_words where headline_words match ${startingWith(words)}
    order by rowid desc limit 100))`
}

function isUrl(target: string) {
  return /^https?:/i.test(target)
}

function all(conditions: SQL[]) {
  return sql.join(conditions, sql` and `)
}

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
  const rows = db().all<{ url: string; verdict: string; reason: string }>(sql`
    select url, verdict, reason from outside_pages
    where url in (select value from json_each(${JSON.stringify(urls)}))`)
  return new Map(rows.map((row) => [row.url, row]))
}
