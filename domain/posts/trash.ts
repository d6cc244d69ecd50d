import { type Actor, authorise } from '@/auth/policy'
import { recordAudit } from '@/db/audit'
import { transaction } from '@/db/client'
import { slugIsTaken } from '@/db/posts/checks'
import { findPost } from '@/db/posts/find'
import { writeState } from '@/db/posts/write'
import { dropFromIndex, indexPost } from '../relatedLinks/suggestions/indexPost'
import { firstFreeSlug } from '../slug'
import { isVisibleToReaders } from './live'
import { mendAddressesOf } from './mendAddresses'
import { ownsPost } from './own'
import { notFound, type Problem } from './problems'
import { raiseForPost } from './raise'

/** Puts a post into the trash, where readers do not see it and `restorePost` finds it. */
export async function trashPost(
  actor: Actor,
  { postId }: { postId: string },
): Promise<{ ok: true } | Problem> {
  return transaction(async (tx) => {
    const post = await findPost(postId, tx)
    const owns = post !== null && (await ownsPost(actor, post, tx))
    authorise(actor, 'posts.trash', { owns })
    if (!post) return notFound
    if (isVisibleToReaders(post)) authorise(actor, 'posts.unpublish', { owns })
    await writeState(tx, postId, { trashedAt: post.trashedAt ?? new Date() })
    await recordAudit(tx, actor, 'posts.trash', postId)
    if (isVisibleToReaders(post)) {
      await dropFromIndex(tx, postId)
      await raiseForPost(tx, post, null)
    }
    return { ok: true }
  })
}

/**
 * Takes a post out of the trash, as it was: one that was published is published again. Where another
 * article has taken its slug meanwhile, it gets the next free one.
 */
export async function restorePost(
  actor: Actor,
  { postId }: { postId: string },
): Promise<{ ok: true } | Problem> {
  return transaction(async (tx) => {
    const post = await findPost(postId, tx)
    const owns = post !== null && (await ownsPost(actor, post, tx))
    authorise(actor, 'posts.restore', { owns })
    if (!post) return notFound
    if (!post.trashedAt) return { ok: true }
    const slug =
      post.slug && (await firstFreeSlug(post.slug, (free) => slugIsTaken(tx, free, postId)))
    const restored = { ...post, slug, trashedAt: null }
    if (isVisibleToReaders(restored)) authorise(actor, 'posts.publish', { owns })
    await writeState(tx, postId, { slug, trashedAt: null })
    await recordAudit(tx, actor, 'posts.restore', postId)
    if (isVisibleToReaders(restored)) {
      await mendAddressesOf(tx, restored)
      await indexPost(tx, postId)
      await raiseForPost(tx, null, restored)
    }
    return { ok: true }
  })
}
