/** Elements with their names and children, and between them text with the marks that it has. */
export type Shape = string | { element: string; children: Shape[] }

/**
 * What an element shows, whichever way it is written: marks in any nesting, a heading at any level.
 * What pictures and related-link blocks show comes from elsewhere and is left out; so are blocks
 * without words, which readers do not get.
 */
export function shapeOf(element: Element): Shape[] {
  return joined(childShapes(element, []))
}

const marks = ['STRONG', 'EM', 'A']

function childShapes(element: Element, within: string[]): Shape[] {
  return [...element.childNodes].flatMap((node): Shape[] => {
    if (!('tagName' in node)) return [text(node.textContent ?? '', within)]
    const child = node as Element
    if (marks.includes(child.tagName)) return childShapes(child, [...within, markOf(child)].sort())
    if (isOfMedia(child)) return [{ element: child.tagName, children: [] }]
    const children = joined(childShapes(child, []))
    return isBlank(child, children) ? [] : [{ element: nameOf(child), children }]
  })
}

function text(words: string, marks: string[]) {
  return `${marks.join(' ')}|${words}`
}

function markOf(mark: Element) {
  return mark.tagName === 'A' ? `A ${mark.getAttribute('href')}` : mark.tagName
}

function isOfMedia(element: Element) {
  const isPicture =
    element.hasAttribute('data-media-id') || element.querySelector(':scope > picture')
  return isPicture || element.hasAttribute('data-related-links')
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
