import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { recordAudit } from '@/db/audit'
import { transaction } from '@/db/client'
import { findPost, findWorkingDraft } from '@/db/posts/find'
import { anotherPerson, type VisitProblem } from '../visits/visit'
import { keepAside } from './conflict'
import { PostContent } from './content'
import { contentOf } from './live'
import { ownsPost } from './own'
import { notFound, type Problem } from './problems'

export const KeptText = z.object({
  postId: z.uuid(),
  /** Who wrote it: somebody else may have logged in since. */
  userId: z.uuid(),
  content: PostContent,
})

/** Keeps a text that an earlier visit could not save beside the post's own, as a revision. */
export async function keepText(
  actor: Actor,
  { postId, userId, content }: z.output<typeof KeptText>,
): Promise<{ ok: true } | VisitProblem | Problem> {
  return transaction(async (tx) => {
    const post = await findPost(postId, tx)
    authorise(actor, 'posts.save', { owns: post !== null && (await ownsPost(actor, post, tx)) })
    if (!post) return notFound
    if (userId !== actor.userId) return anotherPerson(actor)
    const current = (await findWorkingDraft(postId, tx))?.content ?? contentOf(post)
    if (isDeepStrictEqual(current, content)) return { ok: true }
    await keepAside(tx, postId, content, actor.userId)
    await recordAudit(tx, actor, 'posts.keepText', postId)
    return { ok: true }
  })
}
