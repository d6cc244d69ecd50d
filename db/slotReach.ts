import {
  and,
  count,
  desc,
  eq,
  inArray,
  isNotNull,
  isNull,
  notInArray,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import type { SlotContent } from '@/domain/relatedLinks/slots/content'
import { db } from './client'
import type { PlacementCount } from './references'
import { posts, sections } from './schema'

export const postsInSlotPerPage = 10

type Rules = Pick<
  SlotContent,
  'sectionIds' | 'exceptSectionIds' | 'exceptPostIds' | 'onlyWhereNone'
>

/** How many of the articles that readers may open have a slot of these rules at a moment. */
export async function countPostsInSlot(rules: Rules, at: Date): Promise<number> {
  return db().select({ posts: count() }).from(posts).where(has(rules, at)).get()?.posts ?? 0
}

export async function postsInSlot(rules: Rules, at: Date, page: number) {
  return db()
    .select({ id: posts.id, title: posts.title, slug: posts.slug, section: sections.name })
    .from(posts)
    .leftJoin(sections, eq(sections.id, posts.sectionId))
    .where(has(rules, at))
    .orderBy(desc(posts.publishedAt), desc(posts.id))
    .limit(postsInSlotPerPage)
    .offset((page - 1) * postsInSlotPerPage)
    .all()
}

/** Any two of them, or fewer: to tell whether others have the slot than a given article. */
export async function twoPostsInSlot(rules: Rules, at: Date): Promise<string[]> {
  const rows = db().select({ id: posts.id }).from(posts).where(has(rules, at)).limit(2).all()
  return rows.map(({ id }) => id)
}

/** How many articles have the block: by placing it, or by one of the slots that show it. */
export async function countPostsShowing(
  blockId: string,
  slots: Rules[],
  at: Date,
): Promise<PlacementCount> {
  const places = sql`from post_references place
    where place.post_id = ${posts.id} and place.target_block_id = ${blockId}`
  const bySlot = or(...slots.map((rules) => has(rules, at)))
  const forReaders = sql`case when ${posts.status} = 'published'
    and exists (select 1 ${places} and place.copy = 'live') or ${bySlot} then ${posts.id} end`
  const row = db()
    .select({ all: count(), forReaders: count(forReaders) })
    .from(posts)
    .where(and(isNull(posts.trashedAt), or(sql`exists (select 1 ${places})`, bySlot)))
    .get()
  return row ?? { all: 0, forReaders: 0 }
}

function has(rules: Rules, at: Date) {
  const article = { id: sql`${posts.id}`, sectionId: sql`${posts.sectionId}` }
  return and(eq(posts.status, 'published'), isNull(posts.trashedAt), hasSlot(rules, article, at))
}

/** The same that `appliesTo` of the domain says of one article: of a published one, by its columns. */
export function hasSlot(
  { sectionIds, exceptSectionIds, exceptPostIds, onlyWhereNone }: Rules,
  { id, sectionId }: { id: SQL; sectionId: SQL },
  at: Date,
): SQL {
  const rules = and(
    // Never null, so that it can be denied.
    sectionIds.length > 0 ? and(isNotNull(sectionId), inArray(sectionId, sectionIds)) : undefined,
    exceptSectionIds.length > 0
      ? or(isNull(sectionId), notInArray(sectionId, exceptSectionIds))
      : undefined,
    exceptPostIds.length > 0 ? notInArray(id, exceptPostIds) : undefined,
    onlyWhereNone ? showsNoLinks(id, at) : undefined,
  )
  return rules ?? sql`1`
}

/**
 * What a rule finds is known where an article is rendered only, and to ask of 100,000 articles what
 * their texts link to already takes three times as long. So here rules find something, and picked
 * links are shown where readers may open their target.
 */
function showsNoLinks(postId: SQL, at: Date): SQL {
  const isShown = (targetId: SQL, url: SQL) => sql`(${url} is not null or (
    ${targetId} <> ${postId} and exists (
      select 1 from article_links target where target.post_id = ${targetId} and target.is_visible)))`
  return sql`(not exists (
    select 1 from post_references own
    where own.post_id = ${postId} and own.copy = 'live' and own.kind = 'related'
      and ${isShown(sql`own.target_post_id`, sql`own.target_url`)})
  and not exists (
    select 1 from post_references own
    join related_link_blocks b on b.id = own.target_block_id
    where own.post_id = ${postId} and own.copy = 'live' and own.target_block_id is not null
      and ${isSeen(at)} and (b.rule is not null or exists (
        select 1 from related_links link
        where link.block_id = b.id and ${isShown(sql`link.post_id`, sql`link.url`)}))))`
}

/** The same that `isActive` of the domain says, of a block `b`. */
export function isSeen(at: Date): SQL {
  const now = at.getTime()
  return sql`(b.trashed_at is null and (b.active_from is null or b.active_from <= ${now})
    and (b.active_until is null or b.active_until > ${now}))`
}
