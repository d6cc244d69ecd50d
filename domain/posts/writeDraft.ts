import type { Actor } from '@/auth/policy'
import { referencesOf } from '@/content/references'
import type { Tx } from '@/db/client'
import type { StoredPost } from '@/db/posts/find'
import { writeContent, writeState, writeWorkingDraft } from '@/db/posts/write'
import { replaceReferences } from '@/db/references'
import type { PostContent } from './content'
import { isVisibleToReaders } from './live'

export type Saved = { ok: true; version: number; savedAt: Date }

/** Puts what was written where it belongs: beside the live copy, where readers have one. */
export async function writeDraft(
  tx: Tx,
  actor: Actor,
  post: StoredPost,
  content: PostContent,
): Promise<Saved> {
  const savedAt = new Date()
  const version = post.version + 1
  if (isVisibleToReaders(post)) {
    await writeWorkingDraft(tx, post.id, content, actor.userId, savedAt)
  } else {
    await writeContent(tx, post.id, content)
  }
  await writeState(tx, post.id, { version, savedAt })
  await replaceReferences(tx, post.id, 'working', referencesOf(content.body))
  return { ok: true, version, savedAt }
}
