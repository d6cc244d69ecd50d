import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import * as db from '@/db/slots'
import { pageWithin } from '../../listing'

/** Read from the address of the desk: what does not fit becomes the first page of everything. */
export const SlotListing = z.object({
  search: z.string().trim().max(200).catch(''),
  view: z.enum(db.slotViews).catch('all'),
  page: z.coerce.number().int().positive().max(100_000).catch(1),
})

export type SlotListing = z.infer<typeof SlotListing>

/** One page of the slots. */
export async function listSlots(actor: Actor, { page, ...filter }: SlotListing) {
  authorise(actor, 'relatedLinks.listSlots')
  const total = await db.countSlots(filter)
  const shown = pageWithin({ page, total, pageSize: db.slotsPerPage })
  const rows = await db.listSlots(filter, shown.page)
  return { slots: rows.map(({ slot, block }) => ({ ...slot, block })), total, ...shown }
}

export type ListedSlot = Awaited<ReturnType<typeof listSlots>>['slots'][number]
