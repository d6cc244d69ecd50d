import { type Actor, authorise } from '@/auth/policy'
import { findPost, type StoredPost } from '@/db/posts/find'
import { ownsPost } from '../posts/own'

/** The post whose revisions the actor reads, or null if there is none. */
export async function postToRead(actor: Actor, postId: string): Promise<StoredPost | null> {
  const post = await findPost(postId)
  authorise(actor, 'posts.readRevisions', {
    owns: post === null || (await ownsPost(actor, post)),
  })
  return post
}
