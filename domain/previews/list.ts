import { type Actor, authorise } from '@/auth/policy'
import { findPost } from '@/db/posts/find'
import { workingPreviewLinks } from '@/db/previewLinks'
import { ownsPost } from '../posts/own'

/** The post's preview links that work: who made them, and when they end. At most `mostLinks`. */
export async function listPreviewLinks(actor: Actor, { postId }: { postId: string }) {
  const post = await findPost(postId)
  const owns = post !== null && (await ownsPost(actor, post))
  authorise(actor, 'posts.listPreviewLinks', { owns })
  return post ? workingPreviewLinks(postId) : []
}

export type ListedPreviewLink = Awaited<ReturnType<typeof listPreviewLinks>>[number]
