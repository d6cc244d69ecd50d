import { and, desc, eq, gt, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import type { PostList } from '../../cache/tags'
import { db, type Tx } from '../client'
import { postAuthors, posts, postTags } from '../schema'

/** Where a post stands in the lists that readers see: newest first, ids decide ties. */
export type ListPlace = { id: string; publishedAt: Date }

/** The ids on one page of a public list. */
export async function idsOnPage(list: PostList, page: number, pageSize: number) {
  const rows = db()
    .select({ id: posts.id })
    .from(posts)
    .where(isIn(list))
    .orderBy(desc(posts.publishedAt), desc(posts.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .all()
  return rows.map((row) => row.id)
}

/** The beginning of a public list, and under which section each of it stands. */
export async function topOfList(list: PostList, length: number) {
  return db()
    .select({ id: posts.id, sectionId: posts.sectionId })
    .from(posts)
    .where(isIn(list))
    .orderBy(desc(posts.publishedAt), desc(posts.id))
    .limit(length)
    .all()
}

export async function countInList(list: PostList, tx: Tx = db()): Promise<number> {
  return count(tx, isIn(list))
}

/** How many posts of the list are newer than the place. */
export async function countNewer(list: PostList, place: ListPlace, tx: Tx): Promise<number> {
  return count(tx, and(isIn(list), isNewer(place)))
}

/** The ids of the next older posts of the list, newest first. */
export async function idsJustOlder(list: PostList, place: ListPlace, howMany: number) {
  const older = or(
    lt(posts.publishedAt, place.publishedAt),
    and(eq(posts.publishedAt, place.publishedAt), lt(posts.id, place.id)),
  )
  const rows = db()
    .select({ id: posts.id })
    .from(posts)
    .where(and(isIn(list), older))
    .orderBy(desc(posts.publishedAt), desc(posts.id))
    .limit(howMany)
    .all()
  return rows.map((row) => row.id)
}

/** The next newer posts of the list, oldest first. */
export async function justNewer(list: PostList, place: ListPlace, howMany: number, tx: Tx) {
  return tx
    .select({ id: posts.id, sectionId: posts.sectionId })
    .from(posts)
    .where(and(isIn(list), isNewer(place)))
    .orderBy(posts.publishedAt, posts.id)
    .limit(howMany)
    .all()
}

function count(tx: Tx, where: SQL | undefined) {
  return tx.select({ n: sql<number>`count(*)` }).from(posts).where(where).get()?.n ?? 0
}

function isNewer(place: ListPlace) {
  return or(
    gt(posts.publishedAt, place.publishedAt),
    and(eq(posts.publishedAt, place.publishedAt), gt(posts.id, place.id)),
  )
}

/** A post of the list that readers may see. */
function isIn(list: PostList) {
  const visible = and(eq(posts.status, 'published'), isNull(posts.trashedAt))
  switch (list.kind) {
    case 'home':
      return visible
    case 'section':
      return and(visible, eq(posts.sectionId, list.id))
    case 'author':
      return and(
        visible,
        sql`${posts.id} in (select ${postAuthors.postId} from ${postAuthors} where ${postAuthors.authorId} = ${list.id})`,
      )
    case 'tag':
      return and(
        visible,
        sql`${posts.id} in (select ${postTags.postId} from ${postTags} where ${postTags.tagId} = ${list.id})`,
      )
  }
}
