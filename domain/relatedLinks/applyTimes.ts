import { raiseTags } from '@/cache/raise'
import { blockTag } from '@/cache/tags'
import { appliedUntil, blocksTurningBetween, setAppliedUntil } from '@/db/blockTimes'
import { type Tx, transaction } from '@/db/client'

/**
 * Has every page rendered again that shows a block which began or ended since the last time, however
 * long ago that was. What was done is noted in the same transaction: a crash loses no moment.
 *
 * @param since up to when this process has looked already
 * @returns the blocks that began or ended
 */
export async function applyTimes(now = new Date(), since = new Date(0)): Promise<string[]> {
  const { from, blockIds } = await turned(now, since)
  // It runs every second, and mostly for nothing: that must not cost a write.
  if (blockIds.length === 0 && from <= now) return []
  return transaction(async (tx) => {
    const { blockIds } = await turned(now, since, tx)
    await raiseTags(tx, blockIds.map(blockTag))
    await setAppliedUntil(tx, now)
    return blockIds
  })
}

/** A clock that was set back makes these blocks' moment come once more. */
async function turned(now: Date, since: Date, reader?: Tx) {
  const applied = await appliedUntil(reader)
  const from = applied !== null && applied > since ? applied : since
  const between = from <= now ? ([from, now] as const) : ([now, from] as const)
  return { from, blockIds: await blocksTurningBetween(...between, reader) }
}
