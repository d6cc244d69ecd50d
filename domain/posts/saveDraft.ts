import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { referencesOf } from '@/content/references'
import { recordSave } from '@/db/audit'
import { type Tx, transaction } from '@/db/client'
import { findPost, findWorkingDraft, type StoredPost } from '@/db/posts/find'
import { writeContent, writeState, writeWorkingDraft } from '@/db/posts/write'
import { replaceReferences } from '@/db/references'
import { keepBoth, type StaleVersion } from './conflict'
import { PostContent } from './content'
import { contentOf, isVisibleToReaders } from './live'
import { ownsPost } from './own'
import { referToOwnArticles } from './ownLinks'
import { inTrash, notFound, type Problem, problemOf } from './problems'

export const DraftSave = z.object({
  postId: z.uuid(),
  /** The version that the changes were made to. */
  baseVersion: z.int(),
  content: PostContent,
})

export type Saved = { ok: true; version: number; savedAt: Date }

/**
 * Keeps what the author wrote. Readers see nothing of it before it is published. A save that is
 * based on an older version than the current one is refused, and both texts are kept.
 */
export async function saveDraft(
  actor: Actor,
  { postId, baseVersion, content: written }: z.output<typeof DraftSave>,
): Promise<Saved | StaleVersion | Problem> {
  return transaction(async (tx) => {
    const post = await findPost(postId, tx)
    authorise(actor, 'posts.save', { owns: post !== null && (await ownsPost(actor, post, tx)) })
    if (!post) return notFound
    if (post.trashedAt) return inTrash
    const content = { ...written, body: await referToOwnArticles(written.body) }
    const current = (await findWorkingDraft(postId, tx))?.content ?? contentOf(post)
    if (isDeepStrictEqual(current, content)) {
      return { ok: true, version: post.version, savedAt: post.savedAt }
    }
    if (baseVersion !== post.version) return keepBoth(tx, actor, post, current, content)
    const problem = await problemOf(tx, postId, content)
    if (problem) return problem
    return save(tx, actor, post, content)
  })
}

async function save(tx: Tx, actor: Actor, post: StoredPost, content: PostContent): Promise<Saved> {
  const savedAt = new Date()
  const version = post.version + 1
  if (isVisibleToReaders(post)) {
    await writeWorkingDraft(tx, post.id, content, actor.userId, savedAt)
  } else {
    await writeContent(tx, post.id, content)
  }
  await writeState(tx, post.id, { version, savedAt })
  await replaceReferences(tx, post.id, 'working', referencesOf(content.body))
  await recordSave(tx, actor, post.id, { version })
  return { ok: true, version, savedAt }
}
