import { z } from 'zod'
import type { Actor } from '@/auth/policy'
import type { StoredPost } from '@/db/posts/find'
import { newestRevision, revisionBefore } from '@/db/posts/revisions'
import { runTask } from '@/workers/run'
import { compareContents } from './compareContents'
import { namesIn, picturesIn } from './names'
import { postToRead } from './open'
import { findVersion, VersionName, type VersionWithContent } from './version'

/** Read from the address of the page: what does not fit becomes the last change. */
export const ComparisonAddress = z.object({
  show: VersionName.catch('current'),
  /** Null for the text that was kept before. */
  against: VersionName.nullable().catch(null),
})

export type ComparisonAddress = z.output<typeof ComparisonAddress>

/**
 * What changed from one text of a post to another; `before` is null where nothing was kept before.
 * Null if there is no such post, or no such text.
 */
export async function compareRevisions(
  actor: Actor,
  { postId, show, against }: { postId: string } & ComparisonAddress,
) {
  const post = await postToRead(actor, postId)
  const shown = post && (await findVersion(post, show))
  if (!post || !shown) return null
  const before = against ? await findVersion(post, against) : await versionBefore(post, shown)
  const [old, now] = [before?.content ?? shown.content, shown.content]
  const names = await namesIn([old, now])
  return {
    shown: withoutContent(shown),
    before: before && withoutContent(before),
    ...(await runTask('compareContents', compareContents, [old, now, names])),
    pictures: await picturesIn([old, now]),
  }
}

export type Comparison = NonNullable<Awaited<ReturnType<typeof compareRevisions>>>

async function versionBefore(post: StoredPost, { id, at }: VersionWithContent) {
  const previous =
    id === null ? await newestRevision(post.id) : await revisionBefore(post.id, { id, at })
  return previous && findVersion(post, previous.id)
}

function withoutContent({ content: _content, ...version }: VersionWithContent) {
  return version
}
