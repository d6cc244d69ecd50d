import { type Actor, authorise } from '@/auth/policy'
import { referencesOf } from '@/content/references'
import { recordAudit } from '@/db/audit'
import { type Tx, transaction } from '@/db/client'
import { slugIsTaken } from '@/db/posts/checks'
import { findPost, findWorkingDraft } from '@/db/posts/find'
import { insertRevision } from '@/db/posts/history'
import { dropWorkingDraft, writeContent, writeState } from '@/db/posts/write'
import { redirectFrom } from '@/db/redirects'
import { dropReferences, replaceReferences } from '@/db/references'
import { dropFromIndex } from '../relatedLinks/suggestions/indexPost'
import { contentOf, isVisibleToReaders, type LivePost } from './live'
import { ownsPost } from './own'
import { notFound, type Problem } from './problems'
import { raiseForPost } from './raise'

/**
 * Takes a post back from the readers: its page answers 404, links to it disappear. The working
 * draft becomes the post's text; the live one is kept as a revision.
 */
export async function unpublishPost(
  actor: Actor,
  { postId }: { postId: string },
): Promise<{ ok: true; version: number } | Problem> {
  return transaction(async (tx) => {
    const post = await findPost(postId, tx)
    authorise(actor, 'posts.unpublish', {
      owns: post !== null && (await ownsPost(actor, post, tx)),
    })
    if (!post) return notFound
    if (!isVisibleToReaders(post)) {
      return { ok: false, error: 'not-published', message: 'This article is not published.' }
    }
    const version = post.version + 1
    const content = await contentAfterwards(tx, post)
    await insertRevision(tx, postId, contentOf(post), 'unpublish', actor.userId)
    await writeContent(tx, postId, content)
    await writeState(tx, postId, { status: 'archived', version, savedAt: new Date() })
    await dropWorkingDraft(tx, postId)
    await dropReferences(tx, postId, 'live')
    await replaceReferences(tx, postId, 'working', referencesOf(content.body))
    await dropFromIndex(tx, postId)
    // It may be published again under another slug; readers will come with this one.
    await redirectFrom(tx, `/${post.slug}`, { postId })
    await recordAudit(tx, actor, 'posts.unpublish', postId, { version })
    await raiseForPost(tx, post, null)
    return { ok: true, version }
  })
}

/** The working draft, with the live slug where another article has taken the draft's meanwhile. */
async function contentAfterwards(tx: Tx, post: LivePost) {
  const content = (await findWorkingDraft(post.id, tx))?.content ?? contentOf(post)
  const isTaken = content.slug !== '' && (await slugIsTaken(tx, content.slug, post.id))
  return isTaken ? { ...content, slug: post.slug } : content
}
