import { and, asc, count, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { db } from './client'
import { followRateOf, numbersOfBlocks } from './linkNumbers'
import { relatedLinkBlocks as blocks, relatedLinks as links, posts } from './schema'
import { isFound } from './search'

export const blocksPerPage = 25

/** `attention`: readers miss a link of the block, or all of it. */
export const blockViews = ['all', 'attention', 'trash'] as const

/** `rate`: those whose links readers follow most, of those who see them. */
export const blockSorts = ['saved', 'rate'] as const

export type BlockFilter = { search: string; view: (typeof blockViews)[number] }

export type BlockOrder = {
  sort: (typeof blockSorts)[number]
  /** The first day whose numbers count. */
  since: string
}

/** One page of the shared blocks, those saved last first; of the trash, those thrown away last. */
export async function listBlocks(filter: BlockFilter, page: number, order: BlockOrder) {
  const rows = await db()
    .select({
      id: blocks.id,
      name: blocks.name,
      heading: blocks.heading,
      layout: blocks.layout,
      rule: blocks.rule,
      activeFrom: blocks.activeFrom,
      activeUntil: blocks.activeUntil,
      savedAt: blocks.savedAt,
      trashedAt: blocks.trashedAt,
    })
    .from(blocks)
    .where(matches(filter))
    .orderBy(...inOrder(filter, order), desc(blocks.id))
    .limit(blocksPerPage)
    .offset((page - 1) * blocksPerPage)
  const ids = rows.map((row) => row.id)
  const [linkCounts, hidden, numbers] = await Promise.all([
    countLinks(ids),
    findHiddenLinks(ids),
    numbersOfBlocks(ids, order.since),
  ])
  return rows.map((row) => ({
    ...row,
    links: linkCounts.get(row.id) ?? 0,
    hiddenLinks: hidden.filter((link) => link.blockId === row.id),
    numbers: numbers.get(row.id) ?? { seen: 0, followed: 0 },
  }))
}

function inOrder({ view }: BlockFilter, { sort, since }: BlockOrder): SQL[] {
  const saved = desc(view === 'trash' ? blocks.trashedAt : blocks.savedAt)
  return sort === 'rate' ? [sql`${followRateOf(blocks.id, since)} desc nulls last`, saved] : [saved]
}

export async function countBlocks(filter: BlockFilter) {
  const [row] = await db().select({ blocks: count() }).from(blocks).where(matches(filter))
  return row?.blocks ?? 0
}

function matches({ search, view }: BlockFilter): SQL | undefined {
  return and(
    view === 'trash' ? isNotNull(blocks.trashedAt) : isNull(blocks.trashedAt),
    view === 'attention' ? needsAttention : undefined,
    isFound(blocks.searchText, search),
  )
}

/** Readers do not get the link: its article is not published. */
const isHidden = sql`(${links.postId} is not null
  and (${posts.status} <> 'published' or ${posts.trashedAt} is not null))`

const needsAttention = sql`(
  (${blocks.rule} is null
    and not exists (select 1 from ${links} where ${links.blockId} = ${blocks.id}))
  or exists (
    select 1 from ${links} join ${posts} on ${posts.id} = ${links.postId}
    where ${links.blockId} = ${blocks.id} and ${isHidden}))`

async function countLinks(blockIds: string[]) {
  const rows = await db()
    .select({ id: links.blockId, links: count() })
    .from(links)
    .where(inArray(links.blockId, blockIds))
    .groupBy(links.blockId)
  return new Map(rows.map((row) => [row.id, row.links]))
}

/** The links of these blocks that readers do not get, in their order, and the articles' state. */
async function findHiddenLinks(blockIds: string[]) {
  return db()
    .select({
      blockId: links.blockId,
      postId: posts.id,
      label: links.label,
      title: posts.title,
      status: posts.status,
      trashedAt: posts.trashedAt,
    })
    .from(links)
    .innerJoin(posts, eq(posts.id, links.postId))
    .where(and(inArray(links.blockId, blockIds), isHidden))
    .orderBy(asc(links.position))
}
