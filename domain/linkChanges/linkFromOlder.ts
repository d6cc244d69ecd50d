import { isDeepStrictEqual } from 'node:util'
import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import type { DocumentJson } from '@/content/document'
import { addedLink, LinkPlace } from '@/content/linkChange/addedLink'
import { referencesOf } from '@/content/references'
import { bestPlaces } from '@/content/relatedLinkBlock/places'
import { type Tx, transaction } from '@/db/client'
import { dropChange, insertChange } from '@/db/linkChanges'
import { findPost } from '@/db/posts/find'
import { isVisibleToReaders } from '../posts/live'
import { changeArticle, unchanged } from './changeArticle'
import { findWhole, type Reason } from './copies'
import { type ChangeProblem, nameOf } from './replacement'

export const LinksFromOlder = z.object({
  postId: z.uuid(),
  /** The articles that get a link, with the version that was looked at. */
  places: z
    .array(z.object({ postId: z.uuid(), version: z.int(), place: LinkPlace }))
    .min(1, 'Tick at least one article.')
    .max(100, 'Link from at most 100 articles at once.'),
})

export type LinkedFromOlder = {
  ok: true
  changeId: string
  articles: number
  /** Articles that were left alone: they changed since, or link there already. */
  skipped: number
}

/** Adds a link to an article to older ones, as one change that can be undone whole. */
export async function linkFromOlder(
  actor: Actor,
  { postId, places }: z.output<typeof LinksFromOlder>,
): Promise<LinkedFromOlder | ChangeProblem> {
  authorise(actor, 'relatedLinks.changeLinks')
  return transaction(async (tx) => {
    const target = await findPost(postId, tx)
    if (!target || !isVisibleToReaders(target)) return notPublished
    const summary = `Links to ${await nameOf(tx, { kind: 'post', postId })} in older articles`
    const values = { kind: 'link-from-older', summary, createdBy: actor.userId } as const
    const changeId = await insertChange(tx, values)
    const reason = { changeId, name: summary.slice(0, 100) }
    let articles = 0
    for (const place of places) {
      if (await addLink(tx, actor, postId, place, reason)) articles += 1
    }
    if (articles === 0) {
      await dropChange(tx, changeId)
      return changedMeanwhile
    }
    return { ok: true, changeId, articles, skipped: places.length - articles }
  })
}

async function addLink(
  tx: Tx,
  actor: Actor,
  targetId: string,
  { postId, version, place }: z.output<typeof LinksFromOlder>['places'][number],
  reason: Reason,
): Promise<boolean> {
  const whole = await findWhole(tx, postId)
  const post = whole?.post
  if (!post || postId === targetId || post.version !== version || !isVisibleToReaders(post)) {
    return false
  }
  const target = { kind: 'post' as const, postId: targetId }
  const link = { id: uuidv7(), target, label: null, rel: [] }
  if (!addedLink(post.body, place, link)) return false
  return changeArticle(
    tx,
    actor,
    whole,
    (body, copy) => {
      if (referencesOf(body).postIds.includes(targetId)) return unchanged(body)
      const here = copy === 'live' ? place : samePlace(post.body, place, body)
      const added = here && addedLink(body, here, link)
      return added ? { ...added, links: 1 } : unchanged(body)
    },
    reason,
  )
}

/**
 * The same place in a draft: by the block that it is at, or behind. Where the draft has that no more, a
 * line where it divides the text best.
 */
function samePlace(live: DocumentJson, place: LinkPlace, draft: DocumentJson): LinkPlace | null {
  const offset = place.kind === 'line' ? 1 : 0
  const block = live.content?.[place.index - offset]
  const found = (draft.content ?? []).findIndex((node) => isDeepStrictEqual(node, block))
  if (found >= 0) return { ...place, index: found + offset }
  const [index] = bestPlaces(draft, 1)
  return index === undefined ? null : { kind: 'line', index }
}

const notPublished: ChangeProblem = {
  ok: false,
  error: 'not-found',
  message:
    'Readers cannot open this article any more, so nothing should lead to it. Publish it first.',
}

const changedMeanwhile: ChangeProblem = {
  ok: false,
  error: 'changed-meanwhile',
  message: 'These articles were changed since you looked. Look at the new list, then try again.',
}
