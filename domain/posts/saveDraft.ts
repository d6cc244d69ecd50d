import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { recordSave } from '@/db/audit'
import { transaction } from '@/db/client'
import { findPost, findWorkingDraft } from '@/db/posts/find'
import { keepAutosave } from '../revisions/keep'
import { anotherPerson, type VisitProblem } from '../visits/visit'
import { keepAside, keepBoth, type StaleVersion } from './conflict'
import { PostContent } from './content'
import { contentOf } from './live'
import { ownsPost } from './own'
import { referToOwnArticles } from './ownLinks'
import { inTrash, notFound, type Problem, problemOf } from './problems'
import { type Saved, writeDraft } from './writeDraft'
import { isOurs, noteVersion, SavingVisit, type TakenOver, takenOver } from './writer'

export const DraftSave = z.object({
  postId: z.uuid(),
  /** The version that the changes were made to. */
  baseVersion: z.int(),
  content: PostContent,
  /** The editor that saves; without one, a save is that of a program. */
  visit: SavingVisit.optional(),
})

/**
 * Keeps what the author wrote. Readers see nothing of it before it is published. While somebody else
 * is the writer, and where the save is based on an older version than the current one, it is refused,
 * and both texts are kept.
 */
export async function saveDraft(
  actor: Actor,
  { postId, baseVersion, content: written, visit }: z.output<typeof DraftSave>,
): Promise<Saved | StaleVersion | TakenOver | VisitProblem | Problem> {
  return transaction(async (tx) => {
    const post = await findPost(postId, tx)
    authorise(actor, 'posts.save', { owns: post !== null && (await ownsPost(actor, post, tx)) })
    if (!post) return notFound
    if (post.trashedAt) return inTrash
    if (visit && visit.userId !== actor.userId) return anotherPerson(actor)
    const content = { ...written, body: await referToOwnArticles(written.body, tx) }
    const current = (await findWorkingDraft(postId, tx))?.content ?? contentOf(post)
    if (isDeepStrictEqual(current, content)) {
      return { ok: true, version: post.version, savedAt: post.savedAt }
    }
    const refusal = await takenOver(tx, actor, post, visit)
    if (refusal) {
      await keepAside(tx, postId, content, actor.userId)
      return refusal
    }
    if (baseVersion !== post.version && !(await isOurs(tx, post, visit))) {
      return keepBoth(tx, actor, post, current, content)
    }
    const problem = await problemOf(tx, postId, content)
    if (problem) return problem
    await keepAutosave(tx, actor, post, current)
    const saved = await writeDraft(tx, actor, post, content)
    await recordSave(tx, actor, postId, { version: saved.version })
    await noteVersion(tx, post, saved.version, visit)
    return saved
  })
}
