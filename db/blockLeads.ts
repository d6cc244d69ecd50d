import { type SQL, sql } from 'drizzle-orm'
import { db } from './client'
import { hasSlot, isSeen, twoPostsInSlot } from './slotReach'
import { type StoredSlot, slotsInUse } from './slots'

/**
 * What shared blocks add to the links of articles, which `article_links` does not count: conditions on
 * a row `a` of it, of what readers see at a moment.
 */

/** A picked link of a block leads to the article, and the block is in another one. */
export async function isReachedByBlock(now: Date): Promise<SQL> {
  const bySlots: string[] = []
  for (const { slot, targetIds } of await slotsSeen(now)) {
    if (targetIds.length === 0) continue
    const articles = await twoPostsInSlot(slot, now)
    bySlots.push(...targetIds.filter((target) => articles.some((id) => id !== target)))
  }
  return sql`a.post_id in (
    select l.post_id from related_links l join related_link_blocks b on b.id = l.block_id
    where l.post_id is not null and ${isSeen(now)} and exists (
      select 1 from post_references r
      join article_links placing on placing.post_id = r.post_id and placing.is_visible
      where r.target_block_id = b.id and r.copy = 'live' and r.post_id <> l.post_id)
    union all select value from json_each(${JSON.stringify(bySlots)}))`
}

/** The article has a block that leads to another article, or that a rule fills. */
export async function leadsOnByBlock(now: Date): Promise<SQL> {
  const bySlots = (await slotsSeen(now)).flatMap(({ slot, targetIds, hasRule }) => {
    const has = hasSlot(slot, { id: sql`a.post_id`, sectionId: sql`a.section_id` }, now)
    if (hasRule || targetIds.length > 1) return has
    return targetIds.map((id) => sql`(${has} and a.post_id <> ${id})`)
  })
  const byPlacements = sql`exists (
    select 1 from post_references r join related_link_blocks b on b.id = r.target_block_id
    where r.post_id = a.post_id and r.copy = 'live' and ${isSeen(now)} and (
      b.rule is not null or exists (
        select 1 from related_links l
        join article_links target on target.post_id = l.post_id and target.is_visible
        where l.block_id = b.id and l.post_id <> a.post_id)))`
  return sql`(${sql.join([...bySlots, byPlacements], sql` or `)})`
}

type SeenSlot = { slot: StoredSlot; hasRule: boolean; targetIds: string[] }

/** The slots whose blocks readers see, each with the articles to which the block's picked links lead. */
async function slotsSeen(now: Date): Promise<SeenSlot[]> {
  const slots = await slotsInUse()
  const ids = JSON.stringify(slots.map(({ blockId }) => blockId))
  const rows = db().all<{ id: string; hasRule: number; targetIds: string }>(sql`
    select b.id, b.rule is not null as hasRule, (
      select json_group_array(distinct l.post_id) from related_links l
      join article_links target on target.post_id = l.post_id and target.is_visible
      where l.block_id = b.id) as targetIds
    from related_link_blocks b
    where b.id in (select value from json_each(${ids})) and ${isSeen(now)}`)
  const blocks = new Map(rows.map((row) => [row.id, row]))
  return slots.flatMap((slot) => {
    const block = blocks.get(slot.blockId)
    if (!block) return []
    return { slot, hasRule: block.hasRule === 1, targetIds: JSON.parse(block.targetIds) }
  })
}
