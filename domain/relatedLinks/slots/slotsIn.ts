import { findBlocks } from '@/db/relatedLinks'
import { slotsInUse } from '@/db/slots'
import type { ResolvedBlock } from '../../reading/views'
import { timeForReaders } from '../clock'
import type { EditedBlock } from '../placed'
import { isSeen } from '../seen'
import type { ShowingArticle } from '../sources'
import { appliesTo } from './applies'

/**
 * The slots that an article has, of those whose block readers may see.
 *
 * @param own what readers see of its own blocks: without any link, it is as if it had none
 * @param edited a block that counts as seen
 */
export async function slotsIn(
  { id, sectionId }: ShowingArticle,
  own: ResolvedBlock[],
  edited: EditedBlock | null = null,
) {
  const article = { id, sectionId, hasOwnLinks: haveLinks(own) }
  const slots = (await slotsInUse()).filter((slot) => appliesTo(slot, article))
  const now = await timeForReaders()
  const blocks = await findBlocks(slots.map(({ blockId }) => blockId))
  const seen = blocks.filter((block) => isSeen({ ...block, trashedAt: null }, now))
  const seenIds = [...seen.map((block) => block.id), edited?.id]
  return slots.filter(({ blockId }) => seenIds.includes(blockId))
}

export function haveLinks(blocks: ResolvedBlock[]): boolean {
  return blocks.some(({ links }) => links.length > 0)
}
