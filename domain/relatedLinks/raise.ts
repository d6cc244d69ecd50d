import { isDeepStrictEqual } from 'node:util'
import { raiseTags } from '@/cache/raise'
import { blockTag } from '@/cache/tags'
import type { Tx } from '@/db/client'
import type { StoredBlock } from '@/db/relatedLinks'
import { timeForReaders } from './clock'
import { isSeen } from './seen'
import { tagsOfSlotsOf } from './slots/raise'

/**
 * A moment that comes while the change is being committed is missed by the job that tells pages of
 * such moments: the change tells them itself.
 */
const justAhead = 1000

/** Raises the tags of the pages on which the shared block looks different after a change. */
export async function raiseForBlock(tx: Tx, before: StoredBlock, after: StoredBlock) {
  const now = await timeForReaders()
  const soon = new Date(now.getTime() + justAhead)
  const tags = [
    ...(await tagsOfBlock(tx, before, after, now)),
    ...(await tagsOfBlock(tx, before, after, soon)),
  ]
  await raiseTags(tx, tags)
}

async function tagsOfBlock(tx: Tx, before: StoredBlock, after: StoredBlock, at: Date) {
  const { id } = after
  const wasSeen = isSeen(before, at)
  if (!isSeen(after, at)) return wasSeen ? [blockTag.shown(id)] : []
  if (!wasSeen) return [blockTag.placed(id), ...(await tagsOfSlotsOf(tx, id))]
  return [
    ...(isDeepStrictEqual(linksOf(before), linksOf(after)) ? [] : [blockTag.placed(id)]),
    ...(isDeepStrictEqual(lookOf(before), lookOf(after)) ? [] : [blockTag.shown(id)]),
  ]
}

/** Links get new ids at each save. */
function linksOf({ links, rule }: StoredBlock) {
  return { links: links.map(({ target, label, rel }) => ({ target, label, rel })), rule }
}

function lookOf({ heading, layout }: StoredBlock) {
  return { heading, layout }
}
