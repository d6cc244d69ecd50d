import type { DocumentJson, NodeJson } from '@/content/document'
import type { RelatedLinkBlockAttributes } from '@/content/relatedLinkBlock/block'
import { hasWords } from '@/content/relatedLinkBlock/places'
import type { SlotContent } from './content'

type Place = Pick<SlotContent, 'blockId' | 'afterParagraph'>

/**
 * The document with the blocks of the slots in it. Only paragraphs of the running text are counted:
 * not those of quotations and lists, and no empty ones, of which readers see nothing. So a block
 * never stands within a quotation or list. Slots of one place stand in the order given.
 */
export function placeSlots(document: DocumentJson, slots: Place[]): DocumentJson {
  if (slots.length === 0) return document
  const content = document.content ?? []
  const paragraphs = content.filter(isParagraph)
  const paragraphOf = ({ afterParagraph }: Place) =>
    afterParagraph === null ? undefined : paragraphs[afterParagraph - 1]
  const placed = content.flatMap((node) => [
    node,
    ...slots.filter((slot) => paragraphOf(slot) === node).map(placementOf),
  ])
  const atEnd = slots.filter((slot) => paragraphOf(slot) === undefined)
  return { ...document, content: [...placed, ...atEnd.map(placementOf)] }
}

function isParagraph(node: NodeJson) {
  return node.type === 'paragraph' && hasWords(node)
}

function placementOf({ blockId }: Place): NodeJson {
  const attrs: RelatedLinkBlockAttributes = {
    sharedBlockId: blockId,
    layout: 'line',
    heading: '',
    links: [],
  }
  return { type: 'relatedLinkBlock', attrs }
}
