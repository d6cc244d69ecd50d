import { z } from 'zod'
import { SlotContent } from '@/domain/relatedLinks/slots/content'

/** As the browser keeps it: what was typed may not be valid yet. */
export const SlotDraft = SlotContent.extend({
  name: z.string(),
  blockId: z.string(),
  /** The number stays while the end is chosen, and is null while its field is empty. */
  afterParagraph: z.object({ isAtEnd: z.boolean(), number: z.number().nullable() }),
})

/** A slot as its form holds it. */
export type SlotDraft = z.infer<typeof SlotDraft>

export const newSlot: SlotDraft = {
  name: '',
  blockId: '',
  afterParagraph: { isAtEnd: false, number: 2 },
  sectionIds: [],
  exceptSectionIds: [],
  exceptPostIds: [],
  onlyWhereNone: false,
  isOn: true,
}

export function draftOf({ afterParagraph, ...content }: SlotContent): SlotDraft {
  const number = afterParagraph ?? newSlot.afterParagraph.number
  return { ...content, afterParagraph: { isAtEnd: afterParagraph === null, number } }
}

/** What is saved of it; the server says what is still wrong. */
export function settled({ afterParagraph, ...content }: SlotDraft): SlotContent {
  const { isAtEnd, number } = afterParagraph
  return { ...content, afterParagraph: isAtEnd ? null : (number ?? 0) }
}
