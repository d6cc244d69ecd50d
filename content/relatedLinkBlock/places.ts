import { type DocumentJson, type NodeJson, walk } from '../document'
import type { RelatedLink, RelatedLinkBlockAttributes } from './block'
import { type Stop, spread } from './spread'

/**
 * Allows a related-link line before the child of this index, or, with the number of children, at the
 * end: between two paragraphs of the running text, or after the last one. So it
 * is never in a quotation or a list, and never next to a heading, a picture or a block of any kind.
 */
export function isAllowedPlace({ content = [] }: DocumentJson, index: number) {
  const before = content.slice(0, index).findLast((node) => !isBlankParagraph(node))
  const after = content.slice(index).find((node) => !isBlankParagraph(node))
  return isRunningText(before) && (after === undefined || isRunningText(after))
}

/**
 * Allows more to a line that an editor looked at: it may also stand after the last paragraph of a
 * section, and at the end of the article, whatever stands there but other related links.
 */
export function isLinePlace(document: DocumentJson, index: number) {
  if (isAllowedPlace(document, index)) return true
  const { content = [] } = document
  const before = content.slice(0, index).findLast((node) => !isBlankParagraph(node))
  const after = content.slice(index).find((node) => !isBlankParagraph(node))
  if (after === undefined) return before !== undefined && before.type !== 'relatedLinkBlock'
  return isRunningText(before) && after.type === 'heading'
}

/**
 * The places at which new lines divide the article most evenly by its amount of text, together with
 * the related links that it has: as many as asked for, or fewer where there are no more that leave
 * some text between two of them. In the order of the text.
 */
export function bestPlaces(document: DocumentJson, count: number): number[] {
  const stops: Stop[] = []
  let length = 0
  const children = document.content ?? []
  for (const [index, child] of children.entries()) {
    if (isAllowedPlace(document, index)) stops.push({ at: length, place: index })
    walk(child, ({ type, text = '' }) => {
      if (type === 'relatedLinkBlock') stops.push({ at: length, place: null })
      length += text.length
    })
  }
  const end = children.length
  if (isAllowedPlace(document, end)) stops.push({ at: length, place: end })
  return spread(stops, length, count)
}

export type Line = { index: number; link: RelatedLink }

/** The document with these lines, each before the child that has its index until now. */
export function placeLines(document: DocumentJson, lines: Line[]): DocumentJson {
  const { content = [] } = document
  const linesAt = (place: number) =>
    lines.filter(({ index }) => index === place).map(({ link }) => lineOf(link))
  return {
    ...document,
    content: [
      ...content.flatMap((child, index) => [...linesAt(index), child]),
      ...linesAt(content.length),
    ],
  }
}

export function lineOf(link: RelatedLink): NodeJson {
  const attrs: RelatedLinkBlockAttributes = {
    sharedBlockId: null,
    layout: 'line',
    heading: '',
    links: [link],
  }
  return { type: 'relatedLinkBlock', attrs }
}

/** A line goes on from a paragraph alone: a short answer, a question or code is no running text. */
function isRunningText(node: NodeJson | undefined) {
  return node?.type === 'paragraph' && hasWords(node)
}

/** Readers don't see it: what stands beyond it is what stands next to the line. */
function isBlankParagraph(node: NodeJson) {
  return node.type === 'paragraph' && !hasWords(node)
}

/** Readers see something of it. */
export function hasWords({ content = [] }: NodeJson) {
  return content.some(({ text = '' }) => text.trim() !== '')
}
