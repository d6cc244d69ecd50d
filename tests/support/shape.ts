/** Elements with their names and children, and between them text with the marks that it has. */
export type Shape = string | { element: string; children: Shape[] }

/**
 * The visible structure of an element, whatever its markup: marks may nest in any order, headings may
 * have any level, and a table may or may not have a head.
 * What is in pictures, galleries, embeds and related-link blocks comes from elsewhere, and the editor
 * shows it by components of its own: here, only their places count. Blocks in which there is nothing
 * are left out, since readers do not get them.
 */
export function shapeOf(element: Element): Shape[] {
  return joined(childShapes(element, []))
}

const marks = ['STRONG', 'EM', 'A', 'S', 'SUP', 'SUB', 'CODE']

function childShapes(element: Element, within: string[]): Shape[] {
  return [...element.childNodes].flatMap((node): Shape[] => {
    if (!('tagName' in node)) return [text(node.textContent ?? '', within)]
    const child = node as Element
    if (isMark(child)) return childShapes(child, [...within, markOf(child)].sort())
    if (isWaiting(child)) return []
    if (isPartOfTable(child)) return childShapes(child, within)
    if (isOfMedia(child)) return [{ element: child.tagName, children: [] }]
    const children = joined(childShapes(child, []))
    return isBlank(child, children) ? [] : [{ element: nameOf(child), children }]
  })
}

function isMark({ tagName, parentElement }: Element) {
  // The one within a block of code is no mark.
  return marks.includes(tagName) && parentElement?.tagName !== 'PRE'
}

function text(words: string, marks: string[]) {
  return `${marks.join(' ')}|${words}`
}

function markOf(mark: Element) {
  return mark.tagName === 'A' ? `A ${mark.getAttribute('href')}` : mark.tagName
}

function isOfMedia(element: Element) {
  return element.matches(inEditor) || element.querySelector(forReaders) !== null
}

const inEditor = '[data-media-id], [data-gallery], [data-embed], [data-related-links]'
const forReaders = ':scope > picture, :scope > ul.gallery, :scope > div > iframe'

/** For its pictures, or for its address. */
function isWaiting(element: Element) {
  return element.matches('[data-images="[]"], [data-embed=""]')
}

function isPartOfTable({ tagName }: Element) {
  return tagName === 'THEAD' || tagName === 'TBODY'
}

function isBlank({ tagName }: Element, children: Shape[]) {
  const hasWords = children.some((child) => typeof child === 'string' || child.element === 'BR')
  const isOfText = /^(P|H\d|CODE)$/.test(tagName) && !hasWords
  const isAroundText = /^(PRE|ASIDE)$/.test(tagName) && children.length === 0
  return isOfText || isAroundText
}

function nameOf(element: Element) {
  const { tagName } = element
  if (tagName === 'TD' && element.hasAttribute('data-header')) return 'TH'
  return /^H[234]$/.test(tagName) ? 'H' : tagName
}

/** Neighbouring text with the same marks, as one. */
function joined(shapes: Shape[]): Shape[] {
  const result: Shape[] = []
  for (const shape of shapes) {
    const last = result.at(-1)
    const [look, words] = typeof shape === 'string' ? parted(shape) : ['', '']
    const isSame = typeof shape === 'string' && typeof last === 'string' && parted(last)[0] === look
    if (isSame) result[result.length - 1] = last + words
    else result.push(shape)
  }
  return result
}

function parted(shape: string): [look: string, words: string] {
  const at = shape.indexOf('|')
  return [shape.slice(0, at), shape.slice(at + 1)]
}
