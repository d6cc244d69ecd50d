import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { db } from './client'
import { contains } from './contains'
import { outsidePages as pages, type pageVerdicts } from './schema'

export type Verdict = (typeof pageVerdicts)[number]

export type PageFilter = { search: string; verdict: Verdict | null; host: string | null }

/** A longer list needs no exact count, and counting takes time. */
export const countedTo = 10_000

export async function outsidePagePage(filter: PageFilter, page: number, pageSize: number) {
  const rows = db()
    .select()
    .from(pages)
    .where(matches(filter))
    .orderBy(asc(pages.url))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .all()
  const uses = await countUses(rows.map(({ url }) => url))
  return rows.map((row) => ({ ...row, usedIn: uses.get(row.url) ?? noUse }))
}

/** Counted up to `countedTo`. */
export async function countOutsidePages(filter: PageFilter): Promise<number> {
  const found = db().select({ url: pages.url }).from(pages).where(matches(filter)).limit(countedTo)
  return db().get<{ n: number }>(sql`select count(*) as n from (${found.getSQL()})`).n
}

export async function countByVerdict(): Promise<Map<Verdict, number>> {
  const rows = db()
    .select({ verdict: pages.verdict, pages: sql<number>`count(*)` })
    .from(pages)
    .groupBy(pages.verdict)
    .all()
  return new Map(rows.map((row) => [row.verdict, row.pages]))
}

function matches({ search, verdict, host }: PageFilter): SQL | undefined {
  return and(
    verdict === null ? undefined : eq(pages.verdict, verdict),
    host === null ? undefined : eq(pages.host, host),
    search === '' ? undefined : contains(pages.url, search),
  )
}

export type Uses = { articles: number; blocks: number }

const noUse: Uses = { articles: 0, blocks: 0 }

/**
 * How many articles outside the trash, and how many shared blocks, link to each of the addresses.
 * For the full name of the column, see `isUsed`.
 */
async function countUses(urls: string[]): Promise<Map<string, Uses>> {
  const rows = db()
    .select({
      url: pages.url,
      articles: sql<number>`(
        select count(distinct post_id) from post_references
        join posts on posts.id = post_references.post_id
        where target_url = outside_pages.url and posts.trashed_at is null)`,
      blocks: sql<number>`(
        select count(distinct block_id) from related_links where related_links.url = outside_pages.url)`,
    })
    .from(pages)
    .where(inArray(pages.url, urls))
    .all()
  return new Map(rows.map(({ url, ...uses }) => [url, uses]))
}
