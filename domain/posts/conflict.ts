import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '@/auth/policy'
import type { Tx } from '@/db/client'
import type { StoredPost } from '@/db/posts/find'
import { insertRevision, lastConflicts, lastWriter } from '@/db/posts/history'
import { keepCurrent } from '../revisions/keep'
import type { PostContent } from './content'

export type StaleVersion = {
  ok: false
  error: 'stale-version'
  message: string
  /** What was saved by someone else, or in another window, since the refused text was opened. */
  theirs: { version: number; content: PostContent; savedAt: Date; savedByName: string | null }
}

/** Refuses a save that is based on an old version; both texts become revisions. */
export async function keepBoth(
  tx: Tx,
  actor: Actor,
  post: StoredPost,
  theirs: PostContent,
  mine: PostContent,
): Promise<StaleVersion> {
  await keepCurrent(tx, post, theirs)
  if (!isDeepStrictEqual(mine, theirs)) await keepAside(tx, post.id, mine, actor.userId)
  return {
    ok: false,
    error: 'stale-version',
    message: 'This article was changed elsewhere since you opened it. Compare the two versions.',
    theirs: {
      version: post.version,
      content: theirs,
      savedAt: post.savedAt,
      savedByName: (await lastWriter(tx, post.id))?.name ?? null,
    },
  }
}

/** Keeps a text that does not become the post's as a revision, once. */
export async function keepAside(tx: Tx, postId: string, content: PostContent, by: string | null) {
  const kept = await lastConflicts(tx, postId)
  const isKept = kept.some((revision) => isDeepStrictEqual(revision, content))
  if (!isKept) await insertRevision(tx, postId, content, 'conflict', by)
}
