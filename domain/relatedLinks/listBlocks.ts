import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import * as list from '@/db/relatedLinkList'

/** Read from the address of the desk: what does not fit becomes the first page of everything. */
export const BlockListing = z.object({
  search: z.string().trim().max(200).catch(''),
  view: z.enum(list.blockViews).catch('all'),
  page: z.coerce.number().int().positive().max(100_000).catch(1),
})

export type BlockListing = z.infer<typeof BlockListing>

export async function listBlocks(actor: Actor, { page, ...filter }: BlockListing) {
  authorise(actor, 'relatedLinks.listBlocks')
  const [blocks, total] = await Promise.all([
    list.listBlocks(filter, page),
    list.countBlocks(filter),
  ])
  return { blocks, total, pages: Math.ceil(total / list.blocksPerPage) }
}

export type ListedBlock = Awaited<ReturnType<typeof listBlocks>>['blocks'][number]
