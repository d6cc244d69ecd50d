import { postTag, slotTag } from '@/cache/tags'
import type { DocumentJson } from '@/content/document'
import type { EditedBlock } from '../placed'
import { type ResolvedBlocks, resolveBlocks } from '../resolve'
import type { ShowingArticle } from '../sources'
import { placeSlots } from './place'
import { haveLinks, slotsIn } from './slotsIn'

type Article = ShowingArticle & { body: DocumentJson }

/**
 * What readers see of an article's own blocks and of those that it has by slots, and its text with
 * these in it. Its own are resolved by themselves first: whether they show anything decides which
 * slots it has.
 */
export async function resolveWithSlots(
  article: Article,
  edited: EditedBlock | null = null,
): Promise<ResolvedBlocks & { body: DocumentJson }> {
  const { id, sectionId } = article
  const own = await resolveBlocks(article, edited)
  const slots = await slotsIn(article, own.blocks, edited)
  const body = placeSlots(article.body, slots)
  const all = slots.length === 0 ? own : await resolveBlocks({ id, sectionId, body }, edited)
  const slotBlockIds = slots.map(({ blockId }) => blockId)
  const showsOwnLinks = all.blocks.some(({ blockId, links }) => {
    return links.length > 0 && !slotBlockIds.includes(blockId ?? '')
  })
  const tags = [
    ...all.tags,
    // While its own links are shown among the slots', they are without them too.
    ...(showsOwnLinks ? [] : own.tags),
    slotTag.alike(sectionId, haveLinks(own.blocks)),
    postTag.slots(id),
    ...slots.flatMap((slot) =>
      all.shownBlockIds.has(slot.blockId) ? [slotTag.shown(slot.id)] : [],
    ),
  ]
  return { ...all, body, tags: [...new Set(tags)] }
}
