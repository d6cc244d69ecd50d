import { z } from 'zod'
import { type Action, type Actor, authorise, NotAllowed } from '@/auth/policy'
import { type Tx, transaction } from '@/db/client'
import { findPost, type StoredPost } from '@/db/posts/find'
import { findVisit, insertVisit, updateVisit, type Visit } from '@/db/visits'
import { ownsPost } from '../posts/own'
import { notFound, type Problem } from '../posts/problems'

/** An editor that is open in a browser, as the browser names it. */
export const VisitName = z.object({
  postId: z.uuid(),
  visitId: z.uuid(),
  /** Who opened it: somebody else may have logged in since, in another tab. */
  userId: z.uuid(),
})

export type VisitName = z.infer<typeof VisitName>

export type VisitProblem = { ok: false; error: 'another-person'; message: string }

type Work<Result> = (tx: Tx, post: StoredPost, visit: Visit) => Promise<Result>

/** Notes that the visit goes on, and does what it is about, all in one transaction. */
export async function duringVisit<Result>(
  actor: Actor,
  action: Action,
  { postId, visitId, userId }: VisitName,
  work: Work<Result>,
): Promise<Result | Problem | VisitProblem> {
  return transaction(async (tx) => {
    const post = await findPost(postId, tx)
    authorise(actor, action, { owns: post !== null && (await ownsPost(actor, post, tx)) })
    if (!post) return notFound
    if (userId !== actor.userId) return anotherPerson(actor)
    const visit = await beginOrFind(tx, { postId, visitId, userId })
    // Browsers know no ids of other visits: this one was forged.
    if (visit.userId !== userId || visit.postId !== postId) throw new NotAllowed(action)
    const seenAt = new Date()
    await updateVisit(tx, visitId, { seenAt })
    return work(tx, post, { ...visit, seenAt })
  })
}

/** Its row may also have been swept away, while the computer slept. */
export async function beginOrFind(tx: Tx, { postId, visitId, userId }: VisitName): Promise<Visit> {
  const known = await findVisit(visitId, tx)
  if (known) return known
  const now = new Date()
  return insertVisit(tx, { id: visitId, postId, userId, beganAt: now, seenAt: now })
}

export function anotherPerson(actor: Actor): VisitProblem {
  return {
    ok: false,
    error: 'another-person',
    message: `This browser is logged in as ${actor.name} now. What is written here is somebody else’s: it is not saved, and stays in this browser for them.`,
  }
}
