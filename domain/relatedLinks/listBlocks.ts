import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import * as list from '@/db/relatedLinkList'
import { runTask } from '@/workers/run'
import { dayBefore } from '../linkCounts/day'
import { pageWithin } from '../listing'
import { knownAmong } from '../posts/known'
import { countShowing } from './countShowing'
import { stateOf, withheldTitle } from './describeTargets'

/** Read from the address of the desk: what does not fit becomes the first page of everything. */
export const BlockListing = z.object({
  search: z.string().trim().max(200).catch(''),
  view: z.enum(list.blockViews).catch('all'),
  sort: z.enum(list.blockSorts).optional().catch(undefined),
  page: z.coerce.number().int().positive().max(100_000).catch(1),
})

export type BlockListing = z.infer<typeof BlockListing>
export type BlockView = BlockListing['view']

/** One page of the shared blocks, and how many of those searched for need attention. */
export async function listBlocks(actor: Actor, listing: BlockListing) {
  authorise(actor, 'relatedLinks.listBlocks')
  return runTask('blocksOn', blocksOn, [actor, listing])
}

/** The same, once it is known that they may ask. Runs in a thread. */
export async function blocksOn(actor: Actor, { page, sort = 'saved', ...filter }: BlockListing) {
  const [total, needAttention] = await Promise.all([
    list.countBlocks(filter),
    list.countBlocks({ ...filter, view: 'attention' }),
  ])
  const shown = pageWithin({ page, total, pageSize: list.blocksPerPage })
  const rows = await list.listBlocks(filter, shown.page, { sort, since: dayBefore(27) })
  const showing = await countShowing(rows.map(({ id }) => id))
  const hidden = rows.flatMap(({ hiddenLinks }) => hiddenLinks)
  const known = await knownAmong(
    actor,
    hidden.map(({ postId, ...post }) => ({ ...post, id: postId })),
  )
  const blocks = rows.map((row) => ({
    ...describeListed(row, known),
    articles: showing.get(row.id) ?? { all: 0, forReaders: 0 },
  }))
  return { blocks, total, needAttention, ...shown }
}

export type ListedBlock = Awaited<ReturnType<typeof listBlocks>>['blocks'][number]

type Row = Awaited<ReturnType<typeof list.listBlocks>>[number]

function describeListed(block: Row, known: Set<string>) {
  const hiddenLinks = block.hiddenLinks.map(({ postId, label, title, ...post }) =>
    known.has(postId)
      ? { label: label ?? title, state: stateOf(post) }
      : { label: label ?? withheldTitle, state: 'archived' as const },
  )
  return { ...block, hiddenLinks }
}
