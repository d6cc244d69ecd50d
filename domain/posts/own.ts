import type { Actor } from '@/auth/policy'
import type { Tx } from '@/db/client'
import { hasByline } from '@/db/posts/bylines'
import type { StoredPost } from '@/db/posts/find'

/** A post is one's own if one wrote it down or has one's byline on it. */
export async function ownsPost(actor: Actor, post: Pick<StoredPost, 'id' | 'createdBy'>, tx?: Tx) {
  return post.createdBy === actor.userId || (await hasByline(post.id, actor.userId, tx))
}
