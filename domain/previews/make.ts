import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { recordAudit } from '@/db/audit'
import { transaction } from '@/db/client'
import { findPost } from '@/db/posts/find'
import {
  deleteExpiredPreviewLinks,
  insertPreviewLink,
  workingPreviewLinks,
} from '@/db/previewLinks'
import { ownsPost } from '../posts/own'
import { inTrash, notFound } from '../posts/problems'
import { endOf, previewDurations } from './durations'
import { mostLinks, type PreviewProblem, tooManyPreviews } from './problems'
import { hashOf, makeToken } from './token'

export const PreviewLinkWish = z.object({ postId: z.uuid(), lasts: z.enum(previewDurations) })

/** Its address is in no other answer: only its hash is kept. */
export type MadePreviewLink = { ok: true; id: string; path: string }

/** Makes a secret link under which people without an account see the draft as it is then. */
export async function makePreviewLink(
  actor: Actor,
  { postId, lasts }: z.output<typeof PreviewLinkWish>,
): Promise<MadePreviewLink | PreviewProblem> {
  return transaction(async (tx) => {
    const post = await findPost(postId, tx)
    const owns = post !== null && (await ownsPost(actor, post, tx))
    authorise(actor, 'posts.makePreviewLink', { owns })
    if (!post) return notFound
    if (post.trashedAt) return inTrash
    await deleteExpiredPreviewLinks(tx)
    const others = await workingPreviewLinks(postId, tx)
    if (others.length >= mostLinks) return tooManyPreviews
    const token = makeToken()
    const expiresAt = endOf(lasts)
    const tokenHash = hashOf(token)
    const link = { postId, tokenHash, createdBy: actor.userId, expiresAt }
    const id = await insertPreviewLink(tx, link)
    await recordAudit(tx, actor, 'posts.makePreviewLink', postId, { link: id, expiresAt })
    return { ok: true, id, path: `/preview/${token}` }
  })
}
