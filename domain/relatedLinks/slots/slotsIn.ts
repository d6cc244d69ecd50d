import { slotsInUse } from '@/db/slots'
import type { ResolvedBlock } from '../../reading/views'
import type { ShowingArticle } from '../sources'
import { appliesTo } from './applies'

/**
 * The slots that an article has.
 *
 * @param own what readers see of its own blocks: without any link, it is as if it had none
 */
export async function slotsIn({ id, sectionId }: ShowingArticle, own: ResolvedBlock[]) {
  const article = { id, sectionId, hasOwnLinks: haveLinks(own) }
  return (await slotsInUse()).filter((slot) => appliesTo(slot, article))
}

export function haveLinks(blocks: ResolvedBlock[]): boolean {
  return blocks.some(({ links }) => links.length > 0)
}
