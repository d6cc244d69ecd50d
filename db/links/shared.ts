import { type SQL, sql } from 'drizzle-orm'
import { hasSlot } from '../slotReach'
import type { StoredSlot } from '../slots'
import { isIn, isInSection, isVisible, leadsTo, leadsToSection, withHeadline } from './conditions'
import type { LinkFilter } from './filter'
import { all, down, type Part, up } from './part'

/** The links of shared blocks, each once. */
export function linksOfBlocks(filter: LinkFilter, slots: StoredSlot[]): Part {
  const { target, toSectionId, blockId, state, words } = filter
  const where = [sql`b.trashed_at is null`, ...standsInArticles(filter, slots)]
  if (blockId) where.push(sql`l.block_id = ${blockId}`)
  if (target) where.push(leadsTo(target, sql`l.post_id`, sql`l.url`))
  if (toSectionId) where.push(leadsToSection(toSectionId))
  if (state) where.push(isIn(state, sql`l.post_id`))
  if (words) where.push(sql`l.post_id in ${withHeadline(words, filter.onlyOwn)}`)
  return {
    columns: sql`'shared' as kind, null as postId, l.block_id as blockId, l.post_id as targetPostId,
      l.url as targetUrl`,
    from: sql`related_links l join related_link_blocks b on b.id = l.block_id
      left join posts t on t.id = l.post_id left join outside_pages o on o.url = l.url`,
    where,
    order: [down(sql`b.saved_at`), up(sql`l.block_id`), up(sql`l.position`)],
  }
}

/**
 * A shared block belongs to no article, section or author: it stands in those that place it, or have
 * it by a slot.
 */
function standsInArticles({ postId, sectionId, authorId }: LinkFilter, slots: StoredSlot[]): SQL[] {
  if (!postId && !sectionId && !authorId) return []
  const where = [isVisible]
  if (postId) where.push(sql`p.id = ${postId}`)
  if (sectionId) where.push(isInSection(sql`p.section_id`, sectionId))
  const articles = authorId
    ? sql`post_authors a cross join posts p on p.id = a.post_id and a.author_id = ${authorId}`
    : sql`posts p`
  const ways = [
    sql`l.block_id in (
      select r.target_block_id from ${articles}
      cross join post_references r on r.post_id = p.id and r.copy = 'live'
      where r.target_block_id is not null and ${all(where)})`,
    ...slots.map((slot) => {
      const has = hasSlot(slot, { id: sql`p.id`, sectionId: sql`p.section_id` }, new Date())
      return sql`l.block_id = ${slot.blockId}
        and exists (select 1 from ${articles} where ${all([...where, has])})`
    }),
  ]
  return [sql`(${sql.join(ways, sql` or `)})`]
}
