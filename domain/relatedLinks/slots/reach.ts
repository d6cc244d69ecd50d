import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { countPostsInSlot, postsInSlot, postsInSlotPerPage } from '@/db/slotReach'
import { pageWithin } from '../../listing'
import { timeForReaders } from '../clock'
import { SlotContent } from './content'

/** A slot as it is being written: what is asked need not be saved. */
export const SlotReach = z.object({
  rules: SlotContent.pick({
    sectionIds: true,
    exceptSectionIds: true,
    exceptPostIds: true,
    onlyWhereNone: true,
  }),
  page: z.coerce.number().int().positive().max(100_000).catch(1),
})

/** How many published articles a slot would have, were it on, and one page of them, the newest first. */
export async function reachOfSlot(actor: Actor, { rules, page }: z.infer<typeof SlotReach>) {
  authorise(actor, 'relatedLinks.listSlots')
  const at = await timeForReaders()
  const total = await countPostsInSlot(rules, at)
  const shown = pageWithin({ page, total, pageSize: postsInSlotPerPage })
  return { ok: true as const, total, posts: await postsInSlot(rules, at, shown.page), ...shown }
}
