import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { plainText } from '@/content/plainText'
import { referencesOf } from '@/content/references'
import { recordAudit } from '@/db/audit'
import { type Tx, transaction } from '@/db/client'
import { slugIsTaken } from '@/db/posts/checks'
import { findPost, findWorkingDraft, type StoredPost } from '@/db/posts/find'
import { insertRevision } from '@/db/posts/history'
import { dropWorkingDraft, writeContent, writeState } from '@/db/posts/write'
import { dropRedirect, formerPostAt, redirectFrom } from '@/db/redirects'
import { dropReferences, replaceReferences } from '@/db/references'
import { findingsOf } from '../checks/check'
import { indexPost } from '../relatedLinks/suggestions/indexPost'
import { firstFreeSlug, slugFor } from '../slug'
import { keepBoth, type StaleVersion } from './conflict'
import type { PostContent } from './content'
import { problemOfFormerSlug } from './formerSlug'
import { contentOf, isVisibleToReaders } from './live'
import { mendAddressesOf } from './mendAddresses'
import { ownsPost } from './own'
import { inTrash, notFound, type Problem, problemOf } from './problems'
import { raiseForPost } from './raise'

export const Publication = z.object({
  postId: z.uuid(),
  /** The version that is meant: a newer one that nobody looked at must not go out with it. */
  baseVersion: z.int(),
  /** The article whose former slug this one takes, which its author was told. */
  takesSlugOf: z.uuid().optional(),
})

export type Published = { ok: true; version: number; slug: string; href: string }

/**
 * Shows readers what was saved last: publishes a draft, or updates a published post from its
 * working draft. When it returns, every page that shows the change is out of date in the cache.
 */
export async function publishPost(
  actor: Actor,
  { postId, baseVersion, takesSlugOf }: z.output<typeof Publication>,
): Promise<Published | StaleVersion | Problem> {
  return transaction(async (tx) => {
    const post = await findPost(postId, tx)
    authorise(actor, 'posts.publish', { owns: post !== null && (await ownsPost(actor, post, tx)) })
    if (!post) return notFound
    if (post.trashedAt) return inTrash
    const saved = (await findWorkingDraft(post.id, tx))?.content ?? contentOf(post)
    if (baseVersion !== post.version) return keepBoth(tx, actor, post, saved, saved)
    const content = { ...saved, slug: saved.slug || (await freeSlug(tx, saved, post.id)) }
    const problem =
      incompleteness(content) ??
      (await problemOf(tx, post.id, content)) ??
      (await problemOfFormerSlug(tx, post.id, content.slug, takesSlugOf)) ??
      (await blockedByChecks(tx, post.id, content))
    if (problem) return problem
    return goLive(tx, actor, post, content)
  })
}

async function goLive(
  tx: Tx,
  actor: Actor,
  before: StoredPost,
  content: PostContent,
): Promise<Published> {
  const wasVisible = isVisibleToReaders(before)
  const now = new Date()
  const version = before.version + 1
  await writeContent(tx, before.id, content)
  await writeState(tx, before.id, {
    status: 'published',
    version,
    savedAt: now,
    publishedAt: before.publishedAt ?? now,
    updatedAt: before.publishedAt ? now : null,
  })
  await dropWorkingDraft(tx, before.id)
  await dropReferences(tx, before.id, 'working')
  await replaceReferences(tx, before.id, 'live', referencesOf(content.body))
  await moveAddress(tx, before, content.slug)
  if (!wasVisible || before.slug !== content.slug) {
    await mendAddressesOf(tx, { id: before.id, slug: content.slug })
  }
  await insertRevision(tx, before.id, content, wasVisible ? 'update' : 'publish', actor.userId)
  await recordAudit(tx, actor, 'posts.publish', before.id, { version, slug: content.slug })
  await indexPost(tx, before.id)
  const after = await findPost(before.id, tx)
  await raiseForPost(
    tx,
    wasVisible ? before : null,
    after && isVisibleToReaders(after) ? after : null,
  )
  return { ok: true, version, slug: content.slug, href: `/${content.slug}` }
}

/** A slug that readers know keeps leading to the post. */
async function moveAddress(tx: Tx, before: StoredPost, slug: string) {
  await dropRedirect(tx, `/${slug}`)
  if (isVisibleToReaders(before) && before.slug !== slug) {
    await redirectFrom(tx, `/${before.slug}`, { postId: before.id })
  }
}

/** The headline's slug, with a number behind it where another article has it. */
function freeSlug(tx: Tx, { title }: PostContent, postId: string) {
  const base = slugFor(title) || `article-${postId.slice(-6)}`
  return firstFreeSlug(
    base,
    async (slug) =>
      (await slugIsTaken(tx, slug, postId)) || (await formerPostAt(tx, slug, postId)) !== null,
  )
}

/** Editors decide which checks must find nothing. */
async function blockedByChecks(
  tx: Tx,
  postId: string,
  content: PostContent,
): Promise<Problem | null> {
  const blocking = (await findingsOf(postId, content, tx)).filter(({ level }) => level === 'block')
  if (blocking.length === 0) return null
  const message = `Mend this first. ${blocking.map((finding) => finding.message).join(' ')}`
  return { ok: false, error: 'checks', message }
}

function incompleteness(content: PostContent): Problem | null {
  const fields: Record<string, string> = {}
  if (content.title.trim() === '') fields.title = 'Give the article a title.'
  if (plainText(content.body).trim() === '') fields.body = 'Write the article first.'
  const messages = Object.values(fields)
  if (messages.length === 0) return null
  return { ok: false, error: 'incomplete', message: messages.join(' '), fields }
}
