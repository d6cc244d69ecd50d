import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { transaction } from '@/db/client'
import { deleteDismissal, insertDismissal } from '@/db/dismissedSuggestions'
import { findPost } from '@/db/posts/find'
import { ownsPost } from '../../posts/own'
import { notFound, type Problem } from '../../posts/problems'

export const Dismissal = z.object({
  postId: z.uuid(),
  /** The article that is suggested. */
  targetId: z.uuid(),
})

/** Suggests the article in this one no longer. */
export async function dismissSuggestion(actor: Actor, dismissal: z.output<typeof Dismissal>) {
  return change(actor, dismissal, true)
}

/** Takes that back. */
export async function suggestAgain(actor: Actor, dismissal: z.output<typeof Dismissal>) {
  return change(actor, dismissal, false)
}

async function change(
  actor: Actor,
  { postId, targetId }: z.output<typeof Dismissal>,
  isDismissed: boolean,
): Promise<{ ok: true } | Problem> {
  return transaction(async (tx) => {
    const post = await findPost(postId, tx)
    const owns = post !== null && (await ownsPost(actor, post, tx))
    authorise(actor, 'relatedLinks.suggest', { owns })
    if (!post || !(await findPost(targetId, tx))) return notFound
    if (isDismissed) await insertDismissal(tx, { postId, targetId }, actor.userId)
    else await deleteDismissal(tx, { postId, targetId })
    return { ok: true }
  })
}
