import type { Actor } from '@/auth/policy'
import type { DocumentJson } from '@/content/document'
import { referencesOf } from '@/content/references'
import { recordAudit } from '@/db/audit'
import type { Tx } from '@/db/client'
import { findPost, findWorkingDraft, type StoredPost } from '@/db/posts/find'
import { insertRevision, type RevisionReason } from '@/db/posts/history'
import { writeState, writeWorkingDraft } from '@/db/posts/write'
import { replaceReferences } from '@/db/references'
import type { PostContent } from '../posts/content'
import { contentOf, isVisibleToReaders } from '../posts/live'
import { raiseForPost } from '../posts/raise'
import { keepCurrent } from '../revisions/keep'

export type Copy = 'live' | 'working'

/** The text in each copy that an article has. The only one of an article that never went live is `working`. */
export type Bodies = Partial<Record<Copy, DocumentJson>>

/** An article with its unpublished changes, where it has any. */
export type WholePost = { post: StoredPost; draft: PostContent | null }

export async function findWhole(tx: Tx, postId: string): Promise<WholePost | null> {
  const post = await findPost(postId, tx)
  return post && { post, draft: (await findWorkingDraft(postId, tx))?.content ?? null }
}

export function copiesOf({ post, draft }: WholePost) {
  return [
    { copy: copyInRow(post), body: post.body },
    ...(draft ? [{ copy: 'working' as const, body: draft.body }] : []),
  ]
}

/** Why the links of an article change: for its revision, and for the record. */
export type Reason = { changeId: string; name: string }

/**
 * Writes new texts, which differ in links alone, to the copies of an article, and keeps each as a
 * revision. The article is not "updated" for readers by that, and its own words stay, so the index
 * of articles does not change. A writer who has it open is told that it was changed elsewhere.
 *
 * @returns the revisions
 */
export async function writeBodies(
  tx: Tx,
  actor: Actor,
  { post, draft }: WholePost,
  bodies: Bodies,
  reason: Reason,
): Promise<Partial<Record<Copy, string>>> {
  const kept: Partial<Record<Copy, string>> = {}
  const own = bodies[copyInRow(post)] ?? post.body
  const savedAt = new Date()
  const keep = (content: PostContent, kind: RevisionReason) =>
    insertRevision(tx, post.id, content, kind, actor.userId, savedAt, reason.name)
  await keepCurrent(tx, post, draft ?? contentOf(post))
  await writeState(tx, post.id, { body: own, version: post.version + 1, savedAt })
  if (own !== post.body) {
    await replaceReferences(tx, post.id, copyInRow(post), referencesOf(own))
    const kind = post.status === 'published' ? 'update' : 'autosave'
    kept[copyInRow(post)] = await keep({ ...contentOf(post), body: own }, kind)
  }
  if (draft && bodies.working) {
    const content = { ...draft, body: bodies.working }
    await writeWorkingDraft(tx, post.id, content, actor.userId, savedAt)
    await replaceReferences(tx, post.id, 'working', referencesOf(bodies.working))
    kept.working = await keep(content, 'autosave')
  }
  await recordAudit(tx, actor, 'relatedLinks.changeLinks', post.id, { changeId: reason.changeId })
  if (isVisibleToReaders(post)) await raiseForPost(tx, post, { ...post, body: own })
  return kept
}

function copyInRow({ status }: StoredPost): Copy {
  return status === 'published' ? 'live' : 'working'
}
