import type { SlotContent } from '@/domain/relatedLinks/slots/content'

/** A slot as its form holds it: the number stays while the end is chosen, and may be empty. */
export type SlotDraft = Omit<SlotContent, 'afterParagraph'> & {
  isAtEnd: boolean
  paragraph: number | null
}

export const newSlot: SlotDraft = {
  name: '',
  blockId: '',
  isAtEnd: false,
  paragraph: 2,
  sectionIds: [],
  exceptSectionIds: [],
  exceptPostIds: [],
  onlyWhereNone: false,
  isOn: true,
}

export function draftOf(slot: SlotContent): SlotDraft {
  const { afterParagraph, ...content } = slot
  const isAtEnd = afterParagraph === null
  return { ...content, isAtEnd, paragraph: afterParagraph ?? newSlot.paragraph }
}

/** What is saved of it; the server says what is still wrong. */
export function settled({ isAtEnd, paragraph, ...content }: SlotDraft): SlotContent {
  return { ...content, afterParagraph: isAtEnd ? null : (paragraph ?? 0) }
}
