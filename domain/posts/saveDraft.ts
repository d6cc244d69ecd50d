import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { recordSave } from '@/db/audit'
import { transaction } from '@/db/client'
import { findPost, findWorkingDraft } from '@/db/posts/find'
import { keepAutosave } from '../revisions/keep'
import { keepBoth, type StaleVersion } from './conflict'
import { PostContent } from './content'
import { contentOf } from './live'
import { ownsPost } from './own'
import { referToOwnArticles } from './ownLinks'
import { inTrash, notFound, type Problem, problemOf } from './problems'
import { type Saved, writeDraft } from './writeDraft'

export const DraftSave = z.object({
  postId: z.uuid(),
  /** The version that the changes were made to. */
  baseVersion: z.int(),
  content: PostContent,
})

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
    await keepAutosave(tx, actor, post, current)
    const saved = await writeDraft(tx, actor, post, content)
    await recordSave(tx, actor, postId, { version: saved.version })
    return saved
  })
}
