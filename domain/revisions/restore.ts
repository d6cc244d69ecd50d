import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { recordAudit } from '@/db/audit'
import { type Tx, transaction } from '@/db/client'
import { missingIds, slugIsTaken } from '@/db/posts/checks'
import { findPost } from '@/db/posts/find'
import { insertRevision } from '@/db/posts/history'
import { findRevision } from '@/db/posts/revisions'
import { PostContent } from '../posts/content'
import { ownsPost } from '../posts/own'
import { referToOwnArticles } from '../posts/ownLinks'
import { inTrash, notFound, problemOf } from '../posts/problems'
import { writeDraft } from '../posts/writeDraft'
import { keepCurrent } from './keep'
import { changedMeanwhile, noRevision, type RevisionProblem, unreadable } from './problems'
import { currentContent } from './version'

export const RevisionRestoration = z.object({
  postId: z.uuid(),
  revisionId: z.uuid(),
  /** The version that the person sees as the current one: a newer one must not be replaced. */
  baseVersion: z.int(),
})

export type RevisionRestoration = z.output<typeof RevisionRestoration>

/** `replacedId`: the revision with the text that was there before. Restoring it is the undo. */
export type Restored = { ok: true; version: number; replacedId: string }

/**
 * Makes a kept text the one that is worked on; readers see it once it is published. The text that
 * it replaces is kept, and so is the restored one, as a revision of its own.
 */
export async function restoreRevision(
  actor: Actor,
  { postId, revisionId, baseVersion }: RevisionRestoration,
): Promise<Restored | RevisionProblem> {
  return transaction(async (tx) => {
    const post = await findPost(postId, tx)
    const owns = post !== null && (await ownsPost(actor, post, tx))
    authorise(actor, 'posts.restoreRevision', { owns })
    if (!post) return notFound
    if (post.trashedAt) return inTrash
    if (baseVersion !== post.version) return changedMeanwhile
    const revision = await findRevision(postId, revisionId, tx)
    if (!revision) return noRevision
    const read = PostContent.safeParse(revision.content)
    if (!read.success) return unreadable
    const current = await currentContent(post, tx)
    const content = await withWhatExists(tx, postId, read.data, current)
    const problem = await problemOf(tx, postId, content)
    if (problem) return problem
    const replacedId = await keepCurrent(tx, post, current)
    const { version } = await writeDraft(tx, actor, post, content)
    await insertRevision(tx, postId, content, 'restore', actor.userId)
    await recordAudit(tx, actor, 'posts.restoreRevision', postId, { version, revisionId })
    return { ok: true, version, replacedId }
  })
}

/**
 * A field that names what was deleted since, or a slug that was taken, stays as it is now. Links by
 * the address of an article that was published since lead to the article.
 */
async function withWhatExists(
  tx: Tx,
  postId: string,
  content: PostContent,
  current: PostContent,
): Promise<PostContent> {
  const missing = await missingIds(tx, content)
  const isTaken = content.slug !== '' && (await slugIsTaken(tx, content.slug, postId))
  const kept = Object.entries(current).filter(
    ([field]) => missing.includes(field) || (isTaken && field === 'slug'),
  )
  const body = await referToOwnArticles(content.body, tx)
  return { ...content, body, ...Object.fromEntries(kept) }
}
