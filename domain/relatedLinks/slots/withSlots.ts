import { postTag, slotTag } from '@/cache/tags'
import type { DocumentJson } from '@/content/document'
import { slotsInUse } from '@/db/slots'
import { appliesTo } from './applies'
import { hasOwnBlock, placeSlots } from './place'

type Article = { id: string; sectionId: string | null; body: DocumentJson }

/** An article's text with the blocks that it has by slots, and the cache tags of that. */
export async function withSlots(article: Article): Promise<{ body: DocumentJson; tags: string[] }> {
  const { id, sectionId, body } = article
  const isWith = hasOwnBlock(body)
  const slots = (await slotsInUse()).filter((slot) =>
    appliesTo(slot, { id, sectionId, hasOwnBlock: isWith }),
  )
  return {
    body: placeSlots(body, slots),
    tags: [
      slotTag.alike(sectionId, isWith),
      postTag.slots(id),
      ...slots.map((slot) => slotTag.shown(slot.id)),
    ],
  }
}
