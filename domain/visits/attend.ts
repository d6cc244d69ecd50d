import { z } from 'zod'
import type { Actor } from '@/auth/policy'
import { deleteVisitsSeenBefore } from '@/db/visits'
import { type Company, companyOf } from './company'
import { duringVisit, VisitName } from './visit'
import { makeWriter, passOnWhatIsDue, writerOf } from './writer'

export const Attendance = VisitName.extend({
  /** Whether the editor was opened just now, or has been open for a while. */
  isOpening: z.boolean(),
})

/** Until then, a visit that is over still says which version it made. */
const sweepAfter = 7 * 24 * 60 * 60 * 1000

/**
 * Says, every few seconds, that the editor is open, and is told who else is in the article. Whoever
 * comes when nobody writes becomes the writer; so does the newest window of the writer's own, since
 * people go where they want to write. Later, nobody becomes it without asking: a window that was
 * taken over, and has not heard of it, must not take the article back from one that is being loaded.
 */
export async function attend(actor: Actor, { isOpening, ...name }: z.output<typeof Attendance>) {
  return duringVisit(actor, 'posts.save', name, async (tx, post, visit): Promise<Company> => {
    await passOnWhatIsDue(tx, post.id)
    if (isOpening) {
      await deleteVisitsSeenBefore(tx, new Date(Date.now() - sweepAfter))
      const writer = await writerOf(tx, post.id)
      if (!writer || writer.userId === actor.userId) await makeWriter(tx, post.id, visit.id)
    }
    return companyOf(tx, post, visit.id, actor)
  })
}
