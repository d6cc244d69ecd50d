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

function has(rules: Rules) {
  const article = { id: sql`${posts.id}`, sectionId: sql`${posts.sectionId}` }
  return and(eq(posts.status, 'published'), isNull(posts.trashedAt), hasSlot(rules, article))
}

/** The same that `appliesTo` of the domain says of one article: of a published one, by its columns. */
export function hasSlot(
  { sectionIds, exceptSectionIds, exceptPostIds, onlyWhereNone }: Rules,
  { id, sectionId }: { id: SQL; sectionId: SQL },
): SQL {
  const rules = and(
    // Never null, so that it can be denied.
    sectionIds.length > 0 ? and(isNotNull(sectionId), inArray(sectionId, sectionIds)) : undefined,
    exceptSectionIds.length > 0
      ? or(isNull(sectionId), notInArray(sectionId, exceptSectionIds))
      : undefined,
    exceptPostIds.length > 0 ? notInArray(id, exceptPostIds) : undefined,
    onlyWhereNone ? hasNoBlock(id) : undefined,
  )
  return rules ?? sql`1`
}

function hasNoBlock(postId: SQL): SQL {
  return sql`not exists (
    select 1 from post_references
    where post_id = ${postId} and copy = 'live' and kind in ('placement', 'related'))`
}
