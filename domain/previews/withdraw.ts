import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { recordAudit } from '@/db/audit'
import { transaction } from '@/db/client'
import { findPost } from '@/db/posts/find'
import { deletePreviewLink } from '@/db/previewLinks'
import { ownsPost } from '../posts/own'
import { notFound } from '../posts/problems'
import { noLink, type PreviewProblem } from './problems'

export const PreviewLinkWithdrawal = z.object({ postId: z.uuid(), linkId: z.uuid() })

/** Ends a preview link at once and for good: who has it finds nothing there. */
export async function withdrawPreviewLink(
  actor: Actor,
  { postId, linkId }: z.output<typeof PreviewLinkWithdrawal>,
): Promise<{ ok: true } | PreviewProblem> {
  return transaction(async (tx) => {
    const post = await findPost(postId, tx)
    const owns = post !== null && (await ownsPost(actor, post, tx))
    authorise(actor, 'posts.withdrawPreviewLink', { owns })
    if (!post) return notFound
    if (!(await deletePreviewLink(tx, postId, linkId))) return noLink
    await recordAudit(tx, actor, 'posts.withdrawPreviewLink', postId, { link: linkId })
    return { ok: true }
  })
}
