import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '@/auth/policy'
import { plainText } from '@/content/plainText'
import type { Tx } from '@/db/client'
import type { StoredPost } from '@/db/posts/find'
import { insertRevision, lastWriter } from '@/db/posts/history'
import {
  autosavesBefore,
  deleteRevisions,
  findRevision,
  newestRevision,
} from '@/db/posts/revisions'
import type { PostContent } from '../posts/content'
import { day, superfluous } from './thin'

/** Of the texts that one person saves in a row, one in that time is kept. */
const interval = 10 * 60 * 1000

/**
 * Keeps the text that a save is about to replace, where it matters: another person wrote it, nobody
 * wrote for a while after it, or much was written since the last one that was kept. What is kept
 * is thus always a text that somebody stopped at, and the last of each person is among them.
 */
export async function keepAutosave(tx: Tx, actor: Actor, post: StoredPost, text: PostContent) {
  const last = await newestRevision(post.id, tx)
  const saver = await lastWriter(tx, post.id)
  const isOfAnother = saver !== null && saver.id !== actor.userId
  const isBeforePause = Date.now() - post.savedAt.getTime() >= interval
  const isLongAfterLast =
    post.savedAt.getTime() - (last?.at ?? post.createdAt).getTime() >= interval
  if (!isOfAnother && !isBeforePause && !isLongAfterLast) return
  if (isUnwritten(text)) return
  await keepCurrent(tx, post, text)
  await thin(tx, post.id)
}

/** The revision that holds the post's text as it is: the newest one, or one that is made. */
export async function keepCurrent(tx: Tx, post: StoredPost, text: PostContent): Promise<string> {
  const last = await newestRevision(post.id, tx)
  const kept = last && (await findRevision(post.id, last.id, tx))
  if (kept && isSameText(kept.content, text)) return kept.id
  const saver = await lastWriter(tx, post.id)
  return insertRevision(tx, post.id, text, 'autosave', saver?.id ?? null, post.savedAt)
}

/** Tags have no order. */
export function isSameText(one: PostContent, other: PostContent) {
  return isDeepStrictEqual(withSortedTags(one), withSortedTags(other))
}

function withSortedTags(content: PostContent) {
  return { ...content, tagIds: content.tagIds.toSorted() }
}

function isUnwritten({ title, standfirst, body }: PostContent) {
  return `${title}${standfirst}${plainText(body)}`.trim() === ''
}

async function thin(tx: Tx, postId: string) {
  const now = new Date()
  const older = await autosavesBefore(tx, postId, new Date(now.getTime() - day))
  await deleteRevisions(tx, superfluous(older, now))
}
