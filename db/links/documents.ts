import { type SQL, sql } from 'drizzle-orm'
import { isOwn } from '../posts/own'
import {
  isBy,
  isIn,
  isInSection,
  isVisible,
  leadsTo,
  leadsToSection,
  withHeadline,
} from './conditions'
import type { LinkFilter } from './filter'
import { down, type Part, up } from './part'

type WayIn = Pick<Part, 'from' | 'order'> & { where?: SQL[] }

/** The links of articles, of the text and related. */
export function linksOfDocuments(filter: LinkFilter): Part {
  const { from, order, where = [] } = wayInto(filter)
  return {
    columns: sql`r.kind, r.post_id as postId, null as blockId, r.target_post_id as targetPostId,
      r.target_url as targetUrl`,
    from,
    where: [...where, ...conditionsOf(filter)],
    order,
  }
}

function conditionsOf(filter: LinkFilter) {
  const { postId, target, sectionId, toSectionId, authorId, kind, state, copy, words } = filter
  const where = [sql`r.copy = ${copy}`, kind ? sql`r.kind = ${kind}` : isLink]
  where.push(copy === 'live' ? isVisible : sql`p.trashed_at is null`)
  if (copy === 'working' && filter.onlyOwn) where.push(isOwn(sql`p.id`, filter.onlyOwn))
  if (postId) where.push(sql`r.post_id = ${postId}`)
  if (target) where.push(leadsTo(target, sql`r.target_post_id`, sql`r.target_url`))
  if (sectionId) where.push(isInSection(sql`p.section_id`, sectionId))
  if (toSectionId) where.push(leadsToSection(toSectionId))
  if (authorId) where.push(isBy(authorId))
  if (state) where.push(isIn(state, sql`r.target_post_id`))
  if (words) {
    const ids = withHeadline(words, filter.onlyOwn)
    where.push(sql`(r.post_id in ${ids} or r.target_post_id in ${ids})`)
  }
  return where
}

const isLink = sql`r.kind in ('text', 'related')`

/**
 * Each way in has an index of its own that gives the rows in their order, so that a page of them
 * reads hardly more than it shows. The cross joins hold SQLite to it. Docs/decisions/0053.
 */
function wayInto({ postId, target, words, state, authorId, copy }: LinkFilter): WayIn {
  const newestFirst = down(sql`r.id`)
  const outside = sql`left join outside_pages o on o.url = r.target_url`
  const article = sql`left join posts t on t.id = r.target_post_id`
  const references = {
    from: sql`post_references r cross join posts p on p.id = r.post_id ${article} ${outside}`,
    order: [newestFirst],
  }
  if (postId || target || words) return references
  if (state === 'hidden' || state === 'deleted') {
    return {
      from: sql`article_links h indexed by article_links_hidden
        cross join posts t on t.id = h.post_id
        cross join post_references r on r.target_post_id = h.post_id
        cross join posts p on p.id = r.post_id ${outside}`,
      where: [sql`h.is_visible = 0`],
      order: [down(sql`h.inbound`), down(sql`h.post_id`), newestFirst],
    }
  }
  if (state === 'failing' || state === 'moved') {
    return {
      from: sql`outside_pages o cross join post_references r on r.target_url = o.url
        cross join posts p on p.id = r.post_id ${article}`,
      order: [up(sql`o.url`), newestFirst],
    }
  }
  if (authorId) {
    return {
      from: sql`post_authors a cross join posts p on p.id = a.post_id
        cross join post_references r on r.post_id = a.post_id ${article} ${outside}`,
      where: [sql`a.author_id = ${authorId}`],
      order: [down(sql`a.post_id`), newestFirst],
    }
  }
  if (copy === 'working') return references
  return {
    from: sql`posts p cross join post_references r on r.post_id = p.id ${article} ${outside}`,
    order: [down(sql`p.published_at`), down(sql`p.id`), newestFirst],
  }
}
