import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import {
  countLinks,
  countsOfLinks,
  findLinks,
  type LinkFilter,
  type LinkRow,
  linkKinds,
  linkStates,
  verdictsOf,
} from '@/db/links'
import { findTargets } from '@/db/linkTargets'
import { countPlacements } from '@/db/references'
import { findBlockNames } from '@/db/relatedLinks'
import { pageWithin, rowsPerPage } from '../listing'
import { describeTarget, type TargetDescription } from '../relatedLinks/describeTargets'
import { wordsOf } from '../words'

/** Counting goes no further: nobody turns that many pages. */
export const mostCounted = 1000

/** Read from the address of the desk: what does not fit is left out. */
export const LinkListing = z.object({
  search: z.string().trim().max(200).catch(''),
  post: z.uuid().nullable().catch(null),
  /** The id of an article, or an outside URL. */
  target: z.string().trim().max(2048).catch(''),
  block: z.uuid().nullable().catch(null),
  section: z.uuid().nullable().catch(null),
  author: z.uuid().nullable().catch(null),
  kind: z.enum(linkKinds).nullable().catch(null),
  state: z.enum(linkStates).nullable().catch(null),
  copy: z.enum(['live', 'working']).catch('live'),
  sort: z.enum(['newest', 'followed']).catch('newest'),
  page: z.coerce.number().int().positive().max(1000).catch(1),
})

export type LinkListing = z.output<typeof LinkListing>

export type ListedLink = {
  kind: LinkRow['kind']
  /** The article that links; null for a link of a shared block. */
  source: TargetDescription | null
  block: { id: string; name: string; articles: number } | null
  target: TargetDescription | null
  url: string | null
  /** Of an outside page, if it was asked. */
  verdict: string | null
  seen: number
  followed: number
}

/** One page of all links of the site: of articles, text and related, and of shared blocks. */
export async function listLinks(actor: Actor, listing: LinkListing) {
  authorise(actor, 'links.list')
  const filter = filterOf(listing)
  const total = await countLinks(filter, mostCounted)
  const shown = pageWithin({ page: listing.page, total, pageSize: rowsPerPage })
  const rows = await findLinks(filter, rowsPerPage, (shown.page - 1) * rowsPerPage)
  return { links: await describeLinks(rows), total, isCapped: total === mostCounted, ...shown }
}

export function filterOf(listing: LinkListing): LinkFilter {
  const { post, block, section, author, search, page: _, ...rest } = listing
  return {
    ...rest,
    postId: post,
    blockId: block,
    sectionId: section,
    authorId: author,
    words: wordsOf(search),
  }
}

export async function describeLinks(rows: LinkRow[]): Promise<ListedLink[]> {
  const postIds = rows.flatMap(({ postId, targetPostId }) =>
    [postId ?? [], targetPostId ?? []].flat(),
  )
  const posts = new Map(
    (await findTargets([...new Set(postIds)])).map((post) => [post.id, describeTarget(post)]),
  )
  const blocks = await describeBlocks(rows)
  const verdicts = await verdictsOf(rows.flatMap(({ targetUrl }) => targetUrl ?? []))
  const counts = await countsOfLinks(rows)
  return rows.map(({ kind, postId, blockId, targetPostId, targetUrl }, index) => ({
    kind,
    source: posts.get(postId ?? '') ?? null,
    block: blocks.get(blockId ?? '') ?? null,
    target: posts.get(targetPostId ?? '') ?? null,
    url: targetUrl,
    verdict: verdicts.get(targetUrl ?? '')?.verdict ?? null,
    seen: counts[index]?.seen ?? 0,
    followed: counts[index]?.followed ?? 0,
  }))
}

/** Shared blocks by their ids. A row that is of one article does not say in how many the block is. */
async function describeBlocks(rows: LinkRow[]) {
  const ids = [...new Set(rows.flatMap(({ blockId }) => blockId ?? []))]
  const counted = rows.flatMap(({ postId, blockId }) => (postId ? [] : (blockId ?? [])))
  const placements = await countPlacements([...new Set(counted)])
  const names = await findBlockNames(ids)
  return new Map(
    names.map(({ id, name }) => [id, { id, name, articles: placements.get(id)?.forReaders ?? 0 }]),
  )
}
