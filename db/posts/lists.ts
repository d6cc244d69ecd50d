import { and, asc, desc, eq, gt, gte, lt, or, type SQL, sql } from 'drizzle-orm'
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

/** The beginning of a public list. */
export async function newestInList(list: PostList, howMany: number): Promise<ListPlace[]> {
  return db()
    .select(place)
    .from(listEntries)
    .where(isIn(list))
    .orderBy(...newestFirst)
    .limit(howMany)
    .all()
}

/** The same, and under which section each of it stands. */
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
  const row = db()
    .select({ n: sql<number>`count(*)` })
    .from(listEntries)
    .where(isWithin(list, span))
    .get()
  return row?.n ?? 0
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
    .where(and(isIn(list), older, sql`${listEntries.publishedAt} <= ${publishedAt.getTime()}`))
    .orderBy(...newestFirst)
    .limit(howMany)
    .all()
  return rows.map((row) => row.id)
}

/** The next newer posts of the list, oldest first. */
export async function justNewer(list: PostList, place: ListPlace, howMany: number, tx: Tx) {
  const { id, publishedAt } = place
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

/** What stands around a post in a list; the post itself may be in it or not. */
export type Surroundings = {
  list: PostList
  /** How many are newer, counted up to `mostCounted`. */
  newer: number
  /** Whether others were published in the same month. */
  hasOthersInMonth: boolean
  /** When the nearest of other months were published. */
  older: Date | null
  later: Date | null
}

/** Of each of the lists, in one statement that reads a bounded part of each. */
export async function surroundings(
  tx: Tx,
  lists: PostList[],
  { id, publishedAt }: ListPlace,
  month: Span,
  mostCounted: number,
): Promise<Surroundings[]> {
  if (lists.length === 0) return []
  const [at, from, to] = [publishedAt, month.from, month.to].map((date) => date.getTime())
  const values = sql.join(
    lists.map((list) => sql`(${list.kind}, ${list.id})`),
    sql`, `,
  )
  const inList = sql`e.kind = l.kind and e.list_id = l.id`
  const rows = tx.all<Row>(sql`
    with l(kind, id) as (values ${values})
    select l.kind as kind, l.id as id,
      (select count(*) from (select 1 from list_entries e
        where ${inList} and (e.published_at, e.post_id) > (${at}, ${id}) limit ${mostCounted})) as newer,
      exists (select 1 from list_entries e
        where ${inList} and e.published_at >= ${from} and e.published_at < ${to}
          and e.post_id <> ${id}) as others,
      (select max(e.published_at) from list_entries e
        where ${inList} and e.published_at < ${from}) as older,
      (select min(e.published_at) from list_entries e
        where ${inList} and e.published_at >= ${to}) as later
    from l`)
  return rows.map((row) => ({
    list: { kind: row.kind, id: row.id },
    newer: row.newer,
    hasOthersInMonth: row.others === 1,
    older: dateOf(row.older),
    later: dateOf(row.later),
  }))
}

type Row = {
  kind: PostList['kind']
  id: string
  newer: number
  others: number
  older: number | null
  later: number | null
}

function dateOf(time: number | null) {
  return time === null ? null : new Date(time)
}

function isWithin(list: PostList, { from, to }: Span) {
  return and(isIn(list), gte(listEntries.publishedAt, from), lt(listEntries.publishedAt, to))
}

function isIn({ kind, id }: PostList): SQL | undefined {
  return and(eq(listEntries.kind, kind), eq(listEntries.listId, id))
}
