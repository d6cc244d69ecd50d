import { and, count, desc, eq, inArray, isNull, notInArray, or, sql } from 'drizzle-orm'
import type { SlotContent } from '@/domain/relatedLinks/slots/content'
import { db } from './client'
import { posts, sections } from './schema'

export const postsInSlotPerPage = 10

type Rules = Pick<
  SlotContent,
  'sectionIds' | 'exceptSectionIds' | 'exceptPostIds' | 'onlyWhereNone'
>

/** How many of the articles that readers may open have a slot of these rules. */
export async function countPostsInSlot(rules: Rules): Promise<number> {
  return db().select({ posts: count() }).from(posts).where(has(rules)).get()?.posts ?? 0
}

export async function postsInSlot(rules: Rules, page: number) {
  return db()
    .select({ id: posts.id, title: posts.title, slug: posts.slug, section: sections.name })
    .from(posts)
    .leftJoin(sections, eq(sections.id, posts.sectionId))
    .where(has(rules))
    .orderBy(desc(posts.publishedAt), desc(posts.id))
    .limit(postsInSlotPerPage)
    .offset((page - 1) * postsInSlotPerPage)
    .all()
}

/** The same that `appliesTo` of the domain says of one article. */
function has({ sectionIds, exceptSectionIds, exceptPostIds, onlyWhereNone }: Rules) {
  return and(
    eq(posts.status, 'published'),
    isNull(posts.trashedAt),
    sectionIds.length > 0 ? inArray(posts.sectionId, sectionIds) : undefined,
    exceptSectionIds.length > 0
      ? or(isNull(posts.sectionId), notInArray(posts.sectionId, exceptSectionIds))
      : undefined,
    exceptPostIds.length > 0 ? notInArray(posts.id, exceptPostIds) : undefined,
    onlyWhereNone ? hasNoBlock : undefined,
  )
}

const hasNoBlock = sql`not exists (
  select 1 from post_references
  where post_id = ${posts.id} and copy = 'live' and kind in ('placement', 'related'))`
