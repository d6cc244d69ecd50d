import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { db } from './client'
import { outsidePages as pages, type pageVerdicts } from './schema'

export type Verdict = (typeof pageVerdicts)[number]

export type PageFilter = { search: string; verdict: Verdict | null; host: string | null }

/** A longer list needs no exact count, and counting takes time. */
export const countedTo = 10_000

/**
 * The addresses that match, in order, up to `countedTo`: one look through an index both counts them
 * and finds those of any page of the list.
 */
export async function findOutsideUrls(filter: PageFilter): Promise<string[]> {
  const { url } = pages
  const rows = db()
    .select({ url })
    .from(pages)
    .where(matches(filter))
    .orderBy(asc(url))
    .limit(countedTo)
    .all()
  return rows.map((row) => row.url)
}

/** What is known of these pages, in the order of their addresses, and how often each is used. */
export async function describeOutsidePages(urls: string[]) {
  const rows = db()
    .select()
    .from(pages)
    .where(inArray(pages.url, urls))
    .orderBy(asc(pages.url))
    .all()
  const uses = await countUses(urls)
  return rows.map((row) => ({ ...row, usedIn: uses.get(row.url) ?? noUse }))
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
    search === '' ? undefined : sql`${pages.url} like ${`%${escaped(search)}%`} escape '\\'`,
  )
}

/** `%` and `_` are letters like all others. */
function escaped(search: string) {
  return search.replaceAll(/[\\%_]/g, '\\$&')
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
