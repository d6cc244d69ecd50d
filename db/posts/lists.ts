import { and, asc, desc, eq, gt, gte, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import type { PostList } from '../../cache/tags'
import { db, type Tx } from '../client'
import { listEntries, posts } from '../schema'

/** Where a post stands in the lists that readers see: newest first, ids decide ties. */
export type ListPlace = { id: string; publishedAt: Date }

/** A part of a list: from the first moment on, and before the second. */
export type Span = { from: Date; to: Date }

const place = { id: listEntries.postId, publishedAt: listEntries.publishedAt }
const newestFirst = [desc(listEntries.publishedAt), desc(listEntries.postId)]
const oldestFirst = [asc(listEntries.publishedAt), asc(listEntries.postId)]

/** So many posts of a public list, from the newest on. */
export async function newestInList(
  list: PostList,
  howMany: number,
  offset = 0,
): Promise<ListPlace[]> {
  return db()
    .select(place)
    .from(listEntries)
    .where(isIn(list))
    .orderBy(...newestFirst)
    .limit(howMany)
    .offset(offset)
    .all()
}

/** The beginning of a public list, and under which section each of it stands. */
export async function topOfList(list: PostList, length: number) {
  return db()
    .select({ id: listEntries.postId, sectionId: posts.sectionId })
    .from(listEntries)
    .innerJoin(posts, eq(posts.id, listEntries.postId))
    .where(isIn(list))
    .orderBy(...newestFirst)
    .limit(length)
    .all()
}

/** So many posts of a part of the list, the oldest first. */
export async function oldestInSpan(list: PostList, span: Span, howMany: number, offset = 0) {
  return db()
    .select(place)
    .from(listEntries)
    .where(isWithin(list, span))
    .orderBy(...oldestFirst)
    .limit(howMany)
    .offset(offset)
    .all()
}

export async function countInSpan(list: PostList, span: Span): Promise<number> {
  return count(isWithin(list, span))
}

/** How many posts of a part of the list are older than the post, and the post itself. */
export async function countUpTo(list: PostList, { from }: Pick<Span, 'from'>, upTo: ListPlace) {
  const upToIt = or(
    lt(listEntries.publishedAt, upTo.publishedAt),
    and(eq(listEntries.publishedAt, upTo.publishedAt), lte(listEntries.postId, upTo.id)),
  )
  return count(and(isWithin(list, { from, to: justAfter(upTo.publishedAt) }), upToIt))
}

/** When the posts of the list were published that are next to a part of it. */
export async function besideSpan(list: PostList, { from, to }: Span) {
  const at = { at: listEntries.publishedAt }
  const older = db()
    .select(at)
    .from(listEntries)
    .where(and(isIn(list), lt(listEntries.publishedAt, from)))
    .orderBy(...newestFirst)
    .limit(1)
    .get()
  const newer = db()
    .select(at)
    .from(listEntries)
    .where(and(isIn(list), gte(listEntries.publishedAt, to)))
    .orderBy(...oldestFirst)
    .limit(1)
    .get()
  return { older: older?.at ?? null, newer: newer?.at ?? null }
}

/** The ids of the next older posts of the list, newest first. */
export async function idsJustOlder(
  list: PostList,
  { id, publishedAt }: ListPlace,
  howMany: number,
) {
  const older = or(
    lt(listEntries.publishedAt, publishedAt),
    and(eq(listEntries.publishedAt, publishedAt), lt(listEntries.postId, id)),
  )
  const rows = db()
    .select(place)
    .from(listEntries)
    // Said once more by itself, so that SQLite begins there.
    .where(and(isIn(list), older, lte(listEntries.publishedAt, publishedAt)))
    .orderBy(...newestFirst)
    .limit(howMany)
    .all()
  return rows.map((row) => row.id)
}

/** The next newer posts of the list, oldest first. */
export async function justNewer(
  list: PostList,
  { id, publishedAt }: ListPlace,
  howMany: number,
  tx: Tx,
) {
  const newer = or(
    gt(listEntries.publishedAt, publishedAt),
    and(eq(listEntries.publishedAt, publishedAt), gt(listEntries.postId, id)),
  )
  return tx
    .select({ id: listEntries.postId, sectionId: posts.sectionId })
    .from(listEntries)
    .innerJoin(posts, eq(posts.id, listEntries.postId))
    .where(and(isIn(list), newer, gte(listEntries.publishedAt, publishedAt)))
    .orderBy(...oldestFirst)
    .limit(howMany)
    .all()
}

function count(where: SQL | undefined) {
  const row = db().select({ n: sql<number>`count(*)` }).from(listEntries).where(where).get()
  return row?.n ?? 0
}

function justAfter(moment: Date) {
  return new Date(moment.getTime() + 1)
}

function isWithin(list: PostList, { from, to }: Span) {
  return and(isIn(list), gte(listEntries.publishedAt, from), lt(listEntries.publishedAt, to))
}

function isIn({ kind, id }: PostList): SQL | undefined {
  return and(eq(listEntries.kind, kind), eq(listEntries.listId, id))
}
