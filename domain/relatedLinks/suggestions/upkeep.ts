import { setTimeout as pause } from 'node:timers/promises'
import { referencesOf } from '@/content/references'
import { type Tx, transaction } from '@/db/client'
import { nextDue, nextOutdated } from '@/db/indexedPosts'
import { findPost, findWorkingDraft } from '@/db/posts/find'
import { dropReferences, replaceReferences } from '@/db/references'
import { log } from '@/log'
import { isVisibleToReaders } from '../../posts/live'
import { indexFormat, indexPostLater } from './indexPost'
import { relate } from './relate'

/** Requests wait for no longer than a slice; after each they have as long again. */
const slice = 20
const run = 500
const looked = 200

/** The walk over all posts, which begins anew with each start of the process. */
let walkedTo = ''

/**
 * Brings what an upgrade, or a change that nobody told us of, left behind up to date: first what the
 * posts refer to and the index of their words, then their nearest articles. Ends after half a second;
 * what is left is for the next run.
 */
export async function keepUp(signal?: AbortSignal) {
  const end = performance.now() + run
  while (performance.now() < end) {
    if (!(await keepUpWithSome())) return
    await pause(slice, undefined, { signal })
  }
}

/** @returns whether there was anything to do */
async function keepUpWithSome(): Promise<boolean> {
  const end = performance.now() + slice
  return (await indexNextPosts(() => performance.now() < end)) || (await relateNextPost())
}

/**
 * Indexes posts that never were, or in an older format, as long as `mayGoOn`.
 *
 * @returns whether the walk is not at its end yet
 */
export async function indexNextPosts(mayGoOn = () => true): Promise<boolean> {
  const { outdated, last } = await nextOutdated(walkedTo, indexFormat, looked)
  if (last === null) return false
  await transaction(async (tx) => {
    for (const postId of outdated) {
      await bringUpToDate(tx, postId).catch((err: unknown) => {
        // It would be the first each time, and nothing behind it would ever be indexed.
        log.error({ err, postId }, 'An article cannot be indexed.')
      })
      walkedTo = postId
      if (!mayGoOn()) return
    }
    walkedTo = last
  })
  return true
}

/** Finds the nearest articles of a post of which they are due; returns whether there was one. */
export async function relateNextPost(): Promise<boolean> {
  const postId = await nextDue()
  if (postId === null) return false
  await transaction((tx) => relate(tx, postId, 'own'))
  return true
}

async function bringUpToDate(tx: Tx, postId: string) {
  const post = await findPost(postId, tx)
  if (!post) return
  const draft = await findWorkingDraft(postId, tx)
  const copies = isVisibleToReaders(post)
    ? { live: post.body, working: draft?.content.body }
    : { live: undefined, working: draft?.content.body ?? post.body }
  for (const copy of ['live', 'working'] as const) {
    const body = copies[copy]
    if (body) await replaceReferences(tx, postId, copy, referencesOf(body))
    else await dropReferences(tx, postId, copy)
  }
  await indexPostLater(tx, postId)
}
