import { z } from 'zod'
import type { Actor } from '@/auth/policy'
import type { Tx } from '@/db/client'
import { deleteVisitsSeenBefore } from '@/db/visits'
import { type Company, companyOf } from './company'
import { duringVisit, VisitName } from './visit'
import { makeWriter, passOnWhatIsDue, writerOf } from './writer'

export const Attendance = VisitName.extend({
  /**
   * `open`: the editor was opened just now; `write`: it is being written in; `read`: someone else
   * writes, and the author has not asked to.
   */
  purpose: z.enum(['open', 'write', 'read']),
})

/** Until then, a visit that is over still says which version it made. */
const sweepAfter = 7 * 24 * 60 * 60 * 1000

/**
 * Says, every few seconds, that the editor is open, and is told who else is in the article. Whoever
 * comes when nobody writes becomes the writer; so does the newest window of the writer's own, since
 * people go where they want to write.
 */
export async function attend(actor: Actor, { purpose, ...name }: z.output<typeof Attendance>) {
  return duringVisit(actor, 'posts.save', name, async (tx, post, visit): Promise<Company> => {
    await passOnWhatIsDue(tx, post.id)
    if (await mayBegin(tx, post.id, actor, purpose)) await makeWriter(tx, post.id, visit.id)
    if (purpose === 'open') {
      await deleteVisitsSeenBefore(tx, new Date(Date.now() - sweepAfter))
    }
    return companyOf(tx, post, visit.id, actor)
  })
}

async function mayBegin(
  tx: Tx,
  postId: string,
  actor: Actor,
  purpose: z.output<typeof Attendance>['purpose'],
) {
  const writer = await writerOf(tx, postId)
  if (!writer) return purpose !== 'read'
  return purpose === 'open' && writer.userId === actor.userId
}
