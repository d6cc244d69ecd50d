import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { countsOfLinks, verdictsOf } from '@/db/links/counts'
import { type LinkFilter, type LinkRow, linkKinds, linkStates } from '@/db/links/filter'
import { countLinks, findLinks } from '@/db/links/find'
import { findTargets } from '@/db/linkTargets'
import type { Verdict } from '@/db/outsidePageList'
import { countPlacements } from '@/db/references'
import { findBlockNames } from '@/db/relatedLinks'
import { searchWords } from '@/model/fold'
import { noSection } from '@/model/noSection'
import { runTask } from '@/workers/run'
import { destinationOf, targetNamed } from '../linkChanges/destination'
import { pageWithin, rowsPerPage } from '../listing'
import { onlyOwnFor } from '../posts/known'
import { describeFor, type TargetDescription } from '../relatedLinks/describeTargets'

/** Counting goes no further: nobody turns that many pages. */
export const mostCounted = 1000

const SectionChoice = z
  .union([z.uuid(), z.literal(noSection)])
  .nullable()
  .catch(null)

/** Read from the address of the desk: what does not fit is left out. */
export const LinkListing = z.object({
  search: z.string().trim().max(200).catch(''),
  post: z.uuid().nullable().catch(null),
  /** The id of an article, or the address that a link has. */
  target: z.string().trim().max(2048).catch(''),
  block: z.uuid().nullable().catch(null),
  section: SectionChoice,
  /** The section of the article to which a link leads. */
  toSection: SectionChoice,
  author: z.uuid().nullable().catch(null),
  kind: z.enum(linkKinds).nullable().catch(null),
  state: z.enum(linkStates).nullable().catch(null),
  copy: z.enum(['live', 'working']).catch('live'),
  sort: z.enum(['newest', 'followed']).catch('newest'),
  page: z.coerce.number().int().positive().max(1000).catch(1),
})

export type LinkListing = z.output<typeof LinkListing>

export type DescribedLink = {
  kind: LinkRow['kind']
  /** The article that links; null for a link of a shared block. */
  source: TargetDescription | null
  block: { id: string; name: string } | null
  target: TargetDescription | null
  url: string | null
  /** The link checker's verdict of an outside page; null before the first probe. */
  verdict: Verdict | null
  seen: number
  followed: number
}

/** With the number of articles in which the block is, where the link is of no single one. */
export type ListedLink = DescribedLink & { block: { articles: number } | null }

/** One page of all links of the site: of articles, text and related, and of shared blocks. */
export async function listLinks(actor: Actor, listing: LinkListing) {
  authorise(actor, 'links.list')
  return runTask('linksOn', linksOn, [actor, listing])
}

/** The same, once it is known that they may ask. Runs in a thread. */
export async function linksOn(actor: Actor, listing: LinkListing) {
  const filter = filterOf(actor, listing)
  const total = await countLinks(filter, mostCounted)
  const shown = pageWithin({ page: listing.page, total, pageSize: rowsPerPage })
  const rows = await findLinks(filter, rowsPerPage, (shown.page - 1) * rowsPerPage)
  const links = await withPlacements(await describeLinks(actor, rows))
  return { links, total, isCapped: total === mostCounted, ...shown }
}

export function filterOf(actor: Actor, listing: LinkListing): LinkFilter {
  const { post, target, block, section, toSection, author, search, page: _, ...rest } = listing
  return {
    ...rest,
    postId: post,
    target: target ? destinationOf(targetNamed(target)) : null,
    blockId: block,
    sectionId: section,
    toSectionId: toSection,
    authorId: author,
    words: search ? searchWords(search) : null,
    onlyOwn: onlyOwnFor(actor),
  }
}

export async function describeLinks(actor: Actor, rows: LinkRow[]): Promise<DescribedLink[]> {
  const postIds = rows.flatMap(({ postId, targetPostId }) =>
    [postId ?? [], targetPostId ?? []].flat(),
  )
  const found = await describeFor(actor, await findTargets([...new Set(postIds)]))
  const posts = new Map(found.map((post) => [post.id, post]))
  const blockIds = new Set(rows.flatMap(({ blockId }) => blockId ?? []))
  const blocks = new Map((await findBlockNames([...blockIds])).map((block) => [block.id, block]))
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

async function withPlacements(links: DescribedLink[]): Promise<ListedLink[]> {
  const ids = new Set(links.flatMap(({ source, block }) => (source ? [] : (block?.id ?? []))))
  const placements = await countPlacements([...ids])
  return links.map((link) => ({
    ...link,
    block: link.block && {
      ...link.block,
      articles: placements.get(link.block.id)?.forReaders ?? 0,
    },
  }))
}
