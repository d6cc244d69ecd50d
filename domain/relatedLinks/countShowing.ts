import { countPlacements, type PlacementCount } from '@/db/references'
import { countPostsShowing } from '@/db/slotReach'
import { slotsInUse } from '@/db/slots'
import { timeForReaders } from './clock'

/** In how many articles each of the blocks stands, by being placed there or by a slot. */
export async function countShowing(blockIds: string[]): Promise<Map<string, PlacementCount>> {
  const counts = await countPlacements(blockIds)
  const slots = (await slotsInUse()).filter(({ blockId }) => blockIds.includes(blockId))
  const at = await timeForReaders()
  for (const blockId of new Set(slots.map((slot) => slot.blockId))) {
    const showing = slots.filter((slot) => slot.blockId === blockId)
    counts.set(blockId, await countPostsShowing(blockId, showing, at))
  }
  return counts
}
