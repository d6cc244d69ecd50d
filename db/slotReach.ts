import { and, count, desc, eq, inArray, isNull, notInArray, or, type SQL, sql } from 'drizzle-orm'
import type { SlotContent } from '@/domain/relatedLinks/slots/content'
import { db } from './client'
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

/** The same that `appliesTo` of the domain says of one article. */
function has({ sectionIds, exceptSectionIds, exceptPostIds, onlyWhereNone }: Rules, at: Date) {
  return and(
    eq(posts.status, 'published'),
    isNull(posts.trashedAt),
    sectionIds.length > 0 ? inArray(posts.sectionId, sectionIds) : undefined,
    exceptSectionIds.length > 0
      ? or(isNull(posts.sectionId), notInArray(posts.sectionId, exceptSectionIds))
      : undefined,
    exceptPostIds.length > 0 ? notInArray(posts.id, exceptPostIds) : undefined,
    onlyWhereNone ? showsNoLinks(at) : undefined,
  )
}

/**
 * What a rule finds is known where an article is rendered only, and to ask of 100,000 articles what
 * their texts link to already takes three times as long. So here rules find something, and picked
 * links are shown where readers may open their target.
 */
function showsNoLinks(at: Date) {
  const now = at.getTime()
  return sql`not exists (
    select 1 from post_references own
    where own.post_id = ${posts.id} and own.copy = 'live' and own.kind = 'related'
      and ${isShown(sql`own.target_post_id`, sql`own.target_url`)})
  and not exists (
    select 1 from post_references own
    join related_link_blocks block on block.id = own.target_block_id
    where own.post_id = ${posts.id} and own.copy = 'live' and own.target_block_id is not null
      and block.trashed_at is null
      and (block.active_from is null or block.active_from <= ${now})
      and (block.active_until is null or block.active_until > ${now})
      and (block.rule is not null or exists (
        select 1 from related_links link
        where link.block_id = block.id and ${isShown(sql`link.post_id`, sql`link.url`)})))`
}

function isShown(postId: SQL, url: SQL) {
  return sql`(${url} is not null or (${postId} <> ${posts.id} and ${postId} not in (
    select id from posts where status <> 'published' or trashed_at is not null)))`
}
