import { type Actor, authorise } from '@/auth/policy'
import { recordAudit } from '@/db/audit'
import { transaction } from '@/db/client'
import { slugIsTaken } from '@/db/posts/checks'
import { findPost } from '@/db/posts/find'
import { writeState } from '@/db/posts/write'
import { isVisibleToReaders } from './live'
import { ownsPost } from './own'
import { notFound, type Problem, slugTaken } from './problems'
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
    if (isVisibleToReaders(post)) await raiseForPost(tx, post, null)
    return { ok: true }
  })
}

/** Takes a post out of the trash, as it was: one that was published is published again. */
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
    if (post.slug && (await slugIsTaken(tx, post.slug, postId))) return slugTaken(post.slug)
    const restored = { ...post, trashedAt: null }
    if (isVisibleToReaders(restored)) authorise(actor, 'posts.publish', { owns })
    await writeState(tx, postId, { trashedAt: null })
    await recordAudit(tx, actor, 'posts.restore', postId)
    if (isVisibleToReaders(restored)) await raiseForPost(tx, null, restored)
    return { ok: true }
  })
}
