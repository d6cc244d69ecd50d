import { and, asc, eq, gt, inArray, isNull, lte, min, or, sql } from 'drizzle-orm'
import { db, type Tx, transaction } from './client'
import { outsideHosts, outsidePages, postReferences } from './schema'

export type OutsidePage = typeof outsidePages.$inferSelect
export type OutsideHost = typeof outsideHosts.$inferSelect

/**
 * An article outside the trash, or a shared block, links to the page. By its full name: Drizzle
 * writes no more than `url` of its column, which would be the one of `related_links`.
 */
const isUsed = sql`(
  exists (
    select 1 from post_references join posts on posts.id = post_references.post_id
    where post_references.target_url = outside_pages.url and posts.trashed_at is null)
  or exists (select 1 from related_links where related_links.url = outside_pages.url))`

/**
 * The addresses, not among the pages yet, in so many of the articles' references; and the last of
 * these references, or null where there are no more.
 */
export async function newUrlsInReferences(after: number, limit: number) {
  const { id } = postReferences
  const span = db().select({ id }).from(postReferences).where(gt(id, after)).orderBy(asc(id))
  const { last } = db().get<{ last: number | null }>(
    sql`select max(id) as last from (${span.limit(limit).getSQL()})`,
  )
  const rows = db().all<{ url: string }>(sql`
    select distinct target_url as url from post_references
    join posts on posts.id = post_references.post_id
    where post_references.id > ${after} and post_references.id <= ${last ?? after}
      and target_url is not null and posts.trashed_at is null
      and not exists (select 1 from outside_pages where url = target_url)`)
  return { urls: rows.map(({ url }) => url), last }
}

/** The addresses, not among the pages yet, to which shared blocks link. */
export async function newUrlsInBlocks(): Promise<string[]> {
  const rows = db().all<{ url: string }>(sql`
    select distinct url from related_links
    where url is not null and not exists (
      select 1 from outside_pages where outside_pages.url = related_links.url)`)
  return rows.map(({ url }) => url)
}

export type NewPage = Pick<OutsidePage, 'url' | 'host' | 'dueAt'>

export async function addPages(pages: NewPage[]) {
  if (pages.length === 0) return
  await transaction(async (tx) => {
    for (const page of pages) {
      tx.insert(outsidePages).values(page).onConflictDoNothing().run()
      bringForward(tx, page.host, page.dueAt)
    }
  })
}

/**
 * Forgets those among so many pages to which nothing links any more.
 *
 * @returns the last of the pages looked at, or null where there are no more
 */
export async function forgetUnusedPages(after: string, limit: number): Promise<string | null> {
  const rows = db()
    .select({ url: outsidePages.url, isUsed: sql<number>`${isUsed}` })
    .from(outsidePages)
    .where(gt(outsidePages.url, after))
    .orderBy(asc(outsidePages.url))
    .limit(limit)
    .all()
  const unused = rows.filter((row) => !row.isUsed).map((row) => row.url)
  if (unused.length > 0) {
    await transaction(async (tx) => {
      tx.delete(outsidePages).where(inArray(outsidePages.url, unused)).run()
    })
  }
  return rows.at(-1)?.url ?? null
}

/** Hosts to which no page belongs are kept while their robots.txt or their pause lasts. */
export async function forgetHosts(robotsBefore: Date, now: Date) {
  const isIdle = and(
    isNull(outsideHosts.dueAt),
    or(isNull(outsideHosts.robotsAt), lte(outsideHosts.robotsAt, robotsBefore)),
    or(isNull(outsideHosts.pausedUntil), lte(outsideHosts.pausedUntil, now)),
  )
  if (!db().select({ host: outsideHosts.host }).from(outsideHosts).where(isIdle).limit(1).get()) {
    return
  }
  await transaction(async (tx) => void tx.delete(outsideHosts).where(isIdle).run())
}

/** The hosts that have a page due and are not left alone, those that wait longest first. */
export async function hostsDue(now: Date, limit: number): Promise<string[]> {
  const rows = db()
    .select({ host: outsideHosts.host })
    .from(outsideHosts)
    .where(
      and(
        lte(outsideHosts.dueAt, now),
        or(isNull(outsideHosts.pausedUntil), lte(outsideHosts.pausedUntil, now)),
      ),
    )
    .orderBy(asc(outsideHosts.dueAt))
    .limit(limit)
    .all()
  return rows.map(({ host }) => host)
}

/** The page of the host that is due longest. */
export async function nextPageOf(host: string, now: Date) {
  const row = db()
    .select({ page: outsidePages, isUsed: sql<number>`${isUsed}`.mapWith(Boolean) })
    .from(outsidePages)
    .where(and(eq(outsidePages.host, host), lte(outsidePages.dueAt, now)))
    .orderBy(asc(outsidePages.dueAt))
    .limit(1)
    .get()
  return row ? { ...row.page, isUsed: row.isUsed } : null
}

export async function findPage(url: string, reader: Tx = db()): Promise<OutsidePage | null> {
  return reader.select().from(outsidePages).where(eq(outsidePages.url, url)).get() ?? null
}

export async function updatePage(tx: Tx, url: string, values: Partial<OutsidePage>) {
  tx.update(outsidePages).set(values).where(eq(outsidePages.url, url)).run()
}

export async function deletePage(tx: Tx, url: string) {
  tx.delete(outsidePages).where(eq(outsidePages.url, url)).run()
}

/** The host is due when the first of its pages is. */
export async function setHostDue(tx: Tx, host: string) {
  const first = tx
    .select({ dueAt: min(outsidePages.dueAt) })
    .from(outsidePages)
    .where(eq(outsidePages.host, host))
    .get()
  tx.update(outsideHosts)
    .set({ dueAt: first?.dueAt ?? null })
    .where(eq(outsideHosts.host, host))
    .run()
}

/** The host is due at that moment, if it is not before. */
export function bringForward(tx: Tx, host: string, dueAt: Date) {
  const earlier = sql`min(coalesce(${outsideHosts.dueAt}, excluded.due_at), excluded.due_at)`
  tx.insert(outsideHosts)
    .values({ host, dueAt })
    .onConflictDoUpdate({ target: outsideHosts.host, set: { dueAt: earlier } })
    .run()
}

export async function findHost(host: string): Promise<OutsideHost | null> {
  return db().select().from(outsideHosts).where(eq(outsideHosts.host, host)).get() ?? null
}

export async function saveHost(host: string, values: Partial<OutsideHost>) {
  await transaction(async (tx) => {
    tx.insert(outsideHosts)
      .values({ ...values, host })
      .onConflictDoUpdate({ target: outsideHosts.host, set: values })
      .run()
  })
}
