import type { Actor } from '@/auth/policy'
import type { DocumentJson } from '@/content/document'
import { referencesOf } from '@/content/references'
import { recordAudit } from '@/db/audit'
import type { Tx } from '@/db/client'
import { findPost, findWorkingDraft, type StoredPost } from '@/db/posts/find'
import { insertRevision, type RevisionReason } from '@/db/posts/history'
import { setRevisionName } from '@/db/posts/revisions'
import { writeBody, writeState, writeWorkingDraft } from '@/db/posts/write'
import { replaceReferences } from '@/db/references'
import type { PostContent } from '../posts/content'
import { contentOf, isVisibleToReaders } from '../posts/live'
import { raiseForPost } from '../posts/raise'
import { keepCurrent } from '../revisions/keep'

export type Copy = 'live' | 'working'

/** The text in each copy that an article has. The only one of an article that never went live is `working`. */
export type Bodies = Partial<Record<Copy, DocumentJson>>

export async function bodiesOf(tx: Tx, post: StoredPost): Promise<Bodies> {
  const draft = await findWorkingDraft(post.id, tx)
  return { [copyInRow(post)]: post.body, ...(draft && { working: draft.content.body }) }
}

export function copiesIn(bodies: Bodies) {
  return (['live', 'working'] as const).flatMap((copy) => {
    const body = bodies[copy]
    return body ? [[copy, body] as const] : []
  })
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
  post: StoredPost,
  bodies: Bodies,
  reason: Reason,
): Promise<Partial<Record<Copy, string>>> {
  const kept: Partial<Record<Copy, string>> = {}
  const own = bodies[copyInRow(post)]
  const draft = await findWorkingDraft(post.id, tx)
  const savedAt = new Date()
  await keepCurrent(tx, post, draft?.content ?? contentOf(post))
  if (own) {
    await writeBody(tx, post.id, own)
    await replaceReferences(tx, post.id, copyInRow(post), referencesOf(own))
    const kind = post.status === 'published' ? 'update' : 'autosave'
    const content = { ...contentOf(post), body: own }
    kept[copyInRow(post)] = await keep(tx, actor, post.id, content, kind, reason)
  }
  if (draft && bodies.working) {
    const content = { ...draft.content, body: bodies.working }
    await writeWorkingDraft(tx, post.id, content, actor.userId, savedAt)
    await replaceReferences(tx, post.id, 'working', referencesOf(bodies.working))
    kept.working = await keep(tx, actor, post.id, content, 'autosave', reason)
  }
  await writeState(tx, post.id, { version: post.version + 1, savedAt })
  await recordAudit(tx, actor, 'relatedLinks.changeLinks', post.id, { changeId: reason.changeId })
  const after = await findPost(post.id, tx)
  if (own && after && isVisibleToReaders(post) && isVisibleToReaders(after)) {
    await raiseForPost(tx, post, after)
  }
  return kept
}

function copyInRow({ status }: StoredPost): Copy {
  return status === 'published' ? 'live' : 'working'
}

async function keep(
  tx: Tx,
  actor: Actor,
  postId: string,
  content: PostContent,
  kind: RevisionReason,
  { name }: Reason,
) {
  const id = await insertRevision(tx, postId, content, kind, actor.userId)
  await setRevisionName(tx, id, name)
  return id
}
