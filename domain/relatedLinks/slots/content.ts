import { z } from 'zod'

const Sections = z.array(z.uuid()).max(50, 'A slot names at most 50 sections.')

/** All that editors say of a slot: a place that articles have by rule, and the block in it. */
export const SlotContent = z.object({
  /** For editors; readers never see it. */
  name: z
    .string()
    .trim()
    .min(1, 'Give the slot a name, so that others find it.')
    .max(100, 'A name has at most 100 characters.'),
  blockId: z.uuid('Choose the block that the slot shows.'),
  /** Counted from 1; null is the end of the article, where shorter articles have it too. */
  afterParagraph: z
    .int('Give the number of the paragraph.')
    .min(1, 'Give the number of the paragraph. The first is 1.')
    .max(200, 'The last place that can be named is after paragraph 200. Or choose the end.')
    .nullable(),
  /** The sections whose articles have it; none are all, and articles in no section too. */
  sectionIds: Sections,
  exceptSectionIds: Sections,
  exceptPostIds: z.array(z.uuid()).max(100, 'A slot leaves out at most 100 articles.'),
  /** Only in articles of whose own related links readers see none. */
  onlyWhereNone: z.boolean(),
  isOn: z.boolean(),
})

export type SlotContent = z.infer<typeof SlotContent>

export function contentOf(slot: SlotContent): SlotContent {
  const { name, blockId, afterParagraph, isOn } = slot
  const { sectionIds, exceptSectionIds, exceptPostIds, onlyWhereNone } = slot
  return {
    name,
    blockId,
    afterParagraph,
    sectionIds,
    exceptSectionIds,
    exceptPostIds,
    onlyWhereNone,
    isOn,
  }
}
