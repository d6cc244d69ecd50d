import { sql } from 'drizzle-orm'
import { db } from '../client'
import { slotsInUse } from '../slots'
import { linksOfDocuments } from './documents'
import type { LinkFilter, LinkRow } from './filter'
import { followedLinks } from './followed'
import { all, isBehind, type Keyed, keyOf, orderOf, type Part } from './part'
import { linksOfBlocks } from './shared'

/** One stretch of the links that the filter asks for: shared blocks first, then articles. */
export async function findLinks(filter: LinkFilter, limit: number, offset: number) {
  const rows: LinkRow[] = []
  let skip = offset
  for (const part of await partsOf(filter)) {
    const wanted = limit - rows.length
    if (wanted <= 0) break
    const found = db().all<LinkRow>(sql`
      select ${part.columns} from ${part.from} where ${all(part.where)}
      order by ${orderOf(part)} limit ${wanted} offset ${skip}`)
    rows.push(...found)
    if (found.length > 0) skip = 0
    else skip = Math.max(0, skip - countPart(part, skip))
  }
  return rows
}

/**
 * All of the links in the same order, however many there are. Each batch begins behind the last row
 * of the one before; an offset would have all of these read again.
 */
export async function* linksInBatches(filter: LinkFilter, size: number) {
  for (const part of await partsOf(filter)) {
    let rows = batchOf(part, size)
    while (rows.length > 0) {
      yield rows as LinkRow[]
      const last = rows[size - 1]
      rows = last ? batchOf({ ...part, where: [...part.where, isBehind(part, last)] }, size) : []
    }
  }
}

function batchOf(part: Part, size: number) {
  return db().all<LinkRow & Keyed>(sql`
    select ${part.columns}, ${keyOf(part)} from ${part.from} where ${all(part.where)}
    order by ${orderOf(part)} limit ${size}`)
}

/** How many links there are, counted up to the limit. */
export async function countLinks(filter: LinkFilter, limit: number) {
  const counts = (await partsOf(filter)).map((part) => countPart(part, limit))
  return Math.min(
    limit,
    counts.reduce((sum, count) => sum + count, 0),
  )
}

function countPart({ from, where }: Part, limit: number): number {
  return db().get<{ n: number }>(sql`
    select count(*) as n from (select 1 from ${from} where ${all(where)} limit ${limit})`).n
}

async function partsOf(filter: LinkFilter): Promise<Part[]> {
  const { sort, kind, copy, blockId } = filter
  if (sort === 'followed') return [followedLinks(filter, await slotsInUse())]
  const parts: Part[] = []
  if (kind !== 'text' && kind !== 'related' && copy === 'live') {
    parts.push(linksOfBlocks(filter, await slotsInUse()))
  }
  if (kind !== 'shared' && !blockId) parts.push(linksOfDocuments(filter))
  return parts
}
