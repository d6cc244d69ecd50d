import { postTag, slotTag } from '@/cache/tags'
import type { DocumentJson } from '@/content/document'
import type { EditedBlock } from '../placed'
import { type ResolvedBlocks, resolveBlocks } from '../resolve'
import type { ShowingArticle } from '../sources'
import { placeSlots } from './place'
import { haveLinks, slotsIn } from './slotsIn'

type Article = ShowingArticle & { body: DocumentJson }

/**
 * Resolves an article's own blocks and those that it has by slots, and puts these into its text. Its own are resolved by themselves first: whether they show anything decides which
 * slots it has.
 */
export async function resolveWithSlots(
  article: Article,
  edited: EditedBlock | null = null,
): Promise<ResolvedBlocks & { body: DocumentJson }> {
  const { id, sectionId } = article
  const own = await resolveBlocks(article, edited)
  const slots = await slotsIn(article, own.blocks)
  const body = placeSlots(article.body, slots)
  const all = slots.length === 0 ? own : await resolveBlocks({ id, sectionId, body }, edited)
  const tags = [
    ...own.tags,
    ...all.tags,
    slotTag.alike(sectionId, haveLinks(own.blocks)),
    postTag.slots(id),
    ...slots.map((slot) => slotTag.shown(slot.id)),
  ]
  return { ...all, body, tags: [...new Set(tags)] }
}
