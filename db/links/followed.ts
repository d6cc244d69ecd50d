import { type SQL, sql } from 'drizzle-orm'
import { db } from '../client'
import { hasSlot } from '../slotReach'
import type { StoredSlot } from '../slots'
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
import { down, type Part } from './part'

/**
 * Related links and those of shared blocks, in each article by itself, the most followed first. Those
 * that were seen often enough for a rate to say something; nobody sees drafts.
 */
export function followedLinks(filter: LinkFilter, slots: StoredSlot[]): Part {
  const { postId, target, blockId, sectionId, toSectionId, authorId } = filter
  const { kind, state, copy, words } = filter
  const where = [sql`n.seen >= 20`, isVisible]
  if (postId) where.push(sql`n.post_id = ${postId}`)
  if (target) where.push(leadsTo(target, sql`n.target`, sql`n.target`))
  if (blockId) where.push(sql`n.block_id = ${blockId}`)
  if (kind === 'related') where.push(sql`n.block_id = ''`)
  if (kind === 'shared') where.push(sql`n.block_id <> ''`)
  if (kind === 'text' || copy === 'working') where.push(sql`0`)
  if (sectionId) where.push(isInSection(sql`p.section_id`, sectionId))
  if (toSectionId) where.push(leadsToSection(toSectionId))
  if (state) where.push(isIn(state, sql`t.id`))
  if (words) {
    const ids = withHeadline(words, filter.onlyOwn)
    where.push(sql`(n.post_id in ${ids} or n.target in ${ids})`)
  }
  return {
    columns: sql`case n.block_id when '' then 'related' else 'shared' end as kind,
      n.post_id as postId, nullif(n.block_id, '') as blockId,
      case when n.target like 'http%' then null else n.target end as targetPostId,
      case when n.target like 'http%' then n.target end as targetUrl`,
    from: sql`${totalsOf(filter)} cross join posts p on p.id = n.post_id
      left join posts t on t.id = n.target left join outside_pages o on o.url = n.target`,
    // In this order: SQLite would look for each link first, and for its author then.
    where: [
      ...where,
      sql`case when ${authorId ? isBy(authorId) : sql`1`} then ${isStillThere(slots)} end`,
    ],
    order: [down(sql`n.followed * 1.0 / n.seen`), down(sql`n.rowid`)],
  }
}

function totalsOf(filter: LinkFilter): SQL {
  const few = fewArticlesOf(filter)
  if (!few) return sql`link_totals n`
  return sql`(${few}) few cross join link_totals n on n.post_id = few.id`
}

/** Above this, looking through the rates finds enough of them sooner than sorting theirs. */
const fewArticles = 2000

/** The articles of an author or a section where they are few; null where they are not. */
function fewArticlesOf({ authorId, sectionId }: LinkFilter): SQL | null {
  const ways = [
    ...(authorId
      ? [sql`select post_id as id from post_authors where author_id = ${authorId}`]
      : []),
    ...(sectionId
      ? [sql`select id from posts where ${isInSection(sql`section_id`, sectionId)}`]
      : []),
  ]
  return ways.find((articles) => countOf(articles) <= fewArticles) ?? null
}

function countOf(articles: SQL) {
  return db().get<{ n: number }>(sql`
    select count(*) as n from (${articles} limit ${fewArticles + 1})`).n
}

/**
 * Numbers outlive their links: only what the list would have in its other order is in this one. It
 * speaks of `p`, so that SQLite asks only of the articles that fit.
 */
function isStillThere(slots: StoredSlot[]): SQL {
  const ways = [
    sql`exists (select 1 from post_references r
      where r.post_id = p.id and r.copy = 'live' and r.target_block_id = n.block_id)`,
    ...slots.map((slot) => {
      const has = hasSlot(slot, { id: sql`p.id`, sectionId: sql`p.section_id` }, new Date())
      return sql`n.block_id = ${slot.blockId} and ${has}`
    }),
  ]
  return sql`case n.block_id
    when '' then exists (select 1 from post_references r
      where r.post_id = p.id and r.copy = 'live' and r.kind = 'related'
        and coalesce(r.target_post_id, r.target_url) = n.target)
    else exists (select 1 from related_links l
      join related_link_blocks b on b.id = l.block_id and b.trashed_at is null
      where l.block_id = n.block_id and coalesce(l.post_id, l.url) = n.target)
      and (${sql.join(ways, sql` or `)}) end`
}
