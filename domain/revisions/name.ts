import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { recordAudit } from '@/db/audit'
import { transaction } from '@/db/client'
import { findPost } from '@/db/posts/find'
import { findRevision, setRevisionName } from '@/db/posts/revisions'
import { ownsPost } from '../posts/own'
import { notFound } from '../posts/problems'
import { keepCurrent } from './keep'
import { changedMeanwhile, noRevision, type RevisionProblem } from './problems'
import { currentContent } from './version'

export const RevisionNaming = z.object({
  postId: z.uuid(),
  /** `current` keeps the text as it is, under the name. */
  revision: z.union([z.literal('current'), z.uuid()]),
  /** The version that the person sees as the current one. */
  baseVersion: z.int(),
  /** Empty takes the name away. */
  name: z.string().trim().max(100, 'A name has at most 100 characters.'),
})

export type RevisionNaming = z.output<typeof RevisionNaming>

/** Names a kept text, so that it is found again; one with a name is never thinned. */
export async function nameRevision(
  actor: Actor,
  { postId, revision, baseVersion, name }: RevisionNaming,
): Promise<{ ok: true; id: string } | RevisionProblem> {
  return transaction(async (tx) => {
    const post = await findPost(postId, tx)
    const owns = post !== null && (await ownsPost(actor, post, tx))
    authorise(actor, 'posts.nameRevision', { owns })
    if (!post) return notFound
    if (revision === 'current' && baseVersion !== post.version) return changedMeanwhile
    const id =
      revision === 'current'
        ? await keepCurrent(tx, post, await currentContent(post, tx))
        : revision
    if (!(await findRevision(postId, id, tx))) return noRevision
    await setRevisionName(tx, id, name || null)
    await recordAudit(tx, actor, 'posts.nameRevision', postId, { revision: id, name })
    return { ok: true, id }
  })
}
