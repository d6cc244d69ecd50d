import { type Actor, authorise } from '@/auth/policy'
import { findPost } from '@/db/posts/find'
import { findPreviewLink } from '@/db/previewLinks'
import { ownsPost } from '../posts/own'
import { type Draft, readDraft } from './draft'
import { hashOf } from './token'

/** The draft, for whoever may open it in the editor; null if there is no such post. */
export async function previewPost(actor: Actor, postId: string): Promise<Draft | null> {
  const post = await findPost(postId)
  authorise(actor, 'posts.open', { owns: post === null || (await ownsPost(actor, post)) })
  return post && readDraft(post)
}

/**
 * The draft behind a secret link, for whoever has the link; null where the link does not work, for
 * whatever reason.
 */
export async function openPreviewLink(token: string): Promise<(Draft & { endsAt: Date }) | null> {
  const link = await findPreviewLink(hashOf(token))
  const post = link && (await findPost(link.postId))
  if (!post || post.trashedAt) return null
  return { ...(await readDraft(post)), endsAt: link.expiresAt }
}
