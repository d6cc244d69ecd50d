import { and, asc, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { db } from '../client'
import { postAuthors, type postStatuses, posts, sections, workingDrafts } from '../schema'
import { bylinesOf } from './bylines'

export type DeskFilter = {
  search: string
  status: (typeof postStatuses)[number] | null
  authorId: string | null
  sectionId: string | null
  trashed: boolean
  /** Only posts that this user wrote down or has the byline of; null for all. */
  ownedBy: string | null
}

export type DeskSort = { by: 'saved' | 'published' | 'title'; direction: 'asc' | 'desc' }

const sortColumn = { saved: posts.savedAt, published: posts.publishedAt, title: posts.title }

/** One page of the post list of the admin area. */
export async function deskPage(filter: DeskFilter, sort: DeskSort, page: number, pageSize: number) {
  const direction = sort.direction === 'asc' ? asc : desc
  const rows = db()
    .select({
      id: posts.id,
      title: posts.title,
      slug: posts.slug,
      status: posts.status,
      sectionName: sections.name,
      savedAt: posts.savedAt,
      publishedAt: posts.publishedAt,
      trashedAt: posts.trashedAt,
      hasWorkingDraft: sql<number>`${workingDrafts.postId} is not null`.mapWith(Boolean),
    })
    .from(posts)
    .leftJoin(sections, eq(sections.id, posts.sectionId))
    .leftJoin(workingDrafts, eq(workingDrafts.postId, posts.id))
    .where(matches(filter))
    .orderBy(direction(sortColumn[sort.by]), direction(posts.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .all()
  const bylines = await bylinesOf(rows.map((row) => row.id))
  return rows.map((row) => ({
    ...row,
    authorNames: (bylines.get(row.id) ?? []).map((byline) => byline.name),
  }))
}

/** How many posts match, counted up to `limit`: a list needs no more, and counting takes time. */
export async function deskCount(filter: DeskFilter, limit: number): Promise<number> {
  const found = db().select({ id: posts.id }).from(posts).where(matches(filter)).limit(limit)
  return db().get<{ n: number }>(sql`select count(*) as n from (${found.getSQL()})`).n
}

function matches(filter: DeskFilter): SQL | undefined {
  return and(
    filter.trashed ? isNotNull(posts.trashedAt) : isNull(posts.trashedAt),
    filter.status ? eq(posts.status, filter.status) : undefined,
    filter.sectionId ? eq(posts.sectionId, filter.sectionId) : undefined,
    filter.authorId ? isBy(filter.authorId) : undefined,
    filter.ownedBy ? isOwnedBy(filter.ownedBy) : undefined,
    filter.search ? sql`${posts.title} like ${`%${filter.search}%`}` : undefined,
  )
}

function isBy(authorId: string) {
  return sql`${posts.id} in (select ${postAuthors.postId} from ${postAuthors} where ${postAuthors.authorId} = ${authorId})`
}

function isOwnedBy(userId: string) {
  return sql`(${posts.createdBy} = ${userId} or ${posts.id} in (
    select pa.post_id from post_authors pa join authors a on a.id = pa.author_id
    where a.user_id = ${userId}))`
}
