import { asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { db } from '../client'
import { posts, sections, workingDrafts } from '../schema'
import { bylinesOf } from './bylines'
import { type DeskFilter, matches } from './deskFilter'

export type DeskSort = { by: 'saved' | 'published' | 'title'; direction: 'asc' | 'desc' }

/** One page of the post list of the admin area. */
export async function deskPage(filter: DeskFilter, sort: DeskSort, page: number, pageSize: number) {
  const ids = await idsOnDeskPage(filter, sort, page, pageSize)
  const rows = new Map((await rowsOf(ids)).map((row) => [row.id, row]))
  return ids.flatMap((id) => rows.get(id) ?? [])
}

/** How many posts match, counted up to `limit`: a list needs no more, and counting takes time. */
export async function deskCount(filter: DeskFilter, limit: number): Promise<number> {
  const where = await matches(filter, 'count')
  const found = db().select({ id: posts.id }).from(posts).where(where).limit(limit)
  return db().get<{ n: number }>(sql`select count(*) as n from (${found.getSQL()})`).n
}

/** Ids alone: an index has all that the pages before this one are skipped by. */
async function idsOnDeskPage(filter: DeskFilter, sort: DeskSort, page: number, pageSize: number) {
  const rows = db()
    .select({ id: posts.id })
    .from(posts)
    .where(await matches(filter, 'page'))
    .orderBy(...inOrder(sort, filter.trashed))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .all()
  return rows.map((row) => row.id)
}

/** In the trash, the last save is the move to it. What was never published comes last. */
function inOrder({ by, direction }: DeskSort, isTrash: boolean): SQL[] {
  const columns = {
    saved: sql`${isTrash ? posts.trashedAt : posts.savedAt}`,
    published: sql`${posts.publishedAt}`,
    title: sql`${posts.title} collate nocase`,
  }
  if (direction === 'desc') return [desc(columns[by]), desc(posts.id)]
  return [sql`${asc(columns[by])} nulls last`, asc(posts.id)]
}

async function rowsOf(ids: string[]) {
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
    .where(inArray(posts.id, ids))
    .all()
  const bylines = await bylinesOf(ids)
  return rows.map((row) => ({
    ...row,
    authorNames: (bylines.get(row.id) ?? []).map((byline) => byline.name),
  }))
}
