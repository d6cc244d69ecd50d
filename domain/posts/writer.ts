import { z } from 'zod'
import type { Actor } from '@/auth/policy'
import type { Tx } from '@/db/client'
import type { StoredPost } from '@/db/posts/find'
import { isMadeBy, updateVisit } from '@/db/visits'
import { beginOrFind } from '../visits/visit'
import { writerOf } from '../visits/writer'

/** The editor that a save comes from. */
export const SavingVisit = z.object({
  id: z.uuid(),
  /** Who wrote in it: somebody else may have logged in since. */
  userId: z.uuid(),
  /** Earlier visits whose unsaved text was brought back into this one. */
  continues: z.array(z.uuid()).max(50),
})

export type SavingVisit = z.infer<typeof SavingVisit>

export type TakenOver = { ok: false; error: 'taken-over'; message: string }

/** Why the visit may not save: somebody else is the writer. Null where it may. */
export async function takenOver(
  tx: Tx,
  actor: Actor,
  { id }: StoredPost,
  visit: SavingVisit | undefined,
): Promise<TakenOver | null> {
  const writer = await writerOf(tx, id)
  const isSamePerson = writer?.userId === actor.userId
  // Its id alone is no proof: others may have learnt it.
  if (!writer || (isSamePerson && writer.id === visit?.id)) return null
  const who = isSamePerson
    ? 'You went on with this article in another window.'
    : `${writer.name} is writing this article now.`
  return {
    ok: false,
    error: 'taken-over',
    message: `${who} What you wrote here is kept as a revision, and is not in the article.`,
  }
}

/**
 * Whether the post's newest version is one that this visit made itself. It was then the answer to
 * that save that got lost: the connection broke, or the server stopped right after it.
 */
export async function isOurs(
  tx: Tx,
  post: StoredPost,
  visit: SavingVisit | undefined,
): Promise<boolean> {
  if (!visit) return false
  const { id, userId, continues } = visit
  const ids = [id, ...continues]
  return isMadeBy(tx, { postId: post.id, version: post.version, userId, ids })
}

export async function noteVersion(
  tx: Tx,
  post: StoredPost,
  madeVersion: number,
  visit: SavingVisit | undefined,
) {
  if (!visit) return
  const { id, userId } = visit
  const { userId: itsUser, postId } = await beginOrFind(tx, {
    postId: post.id,
    visitId: id,
    userId,
  })
  if (itsUser === userId && postId === post.id) await updateVisit(tx, id, { madeVersion })
}
