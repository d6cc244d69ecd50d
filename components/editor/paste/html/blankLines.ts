import { dropBlank } from './drop'
import { hasBlocks, isBlank, isBlock, isElement, wordsIn } from './elements'

/** Two line breaks are a paragraph's end; at a block's beginning or end, they are nothing. */
export function splitAtBlankLines(body: HTMLElement) {
  for (const mark of body.querySelectorAll('br')) {
    const isNothing = isAtEdge(mark, 'previousSibling') || isAtEdge(mark, 'nextSibling')
    if (isPageBreak(mark) || (isNothing && !mark.closest('pre'))) mark.remove()
  }
  for (const block of [body, ...body.querySelectorAll('p, div, li, td, th, blockquote')]) {
    if (!hasBlocks(block)) split(block)
  }
  dropBlank(body)
}

function isPageBreak(mark: Element) {
  return /page-break-before/i.test(mark.getAttribute('style') ?? '')
}

/** Nothing to be read stands between it and a block, or the end of the one around it. */
function isAtEdge(mark: Node, side: 'previousSibling' | 'nextSibling'): boolean {
  let neighbour: Node | null = mark[side]
  while (
    neighbour &&
    !holdsBlocks(neighbour) &&
    wordsIn(neighbour) === '' &&
    !isPicture(neighbour)
  ) {
    neighbour = neighbour[side]
  }
  if (neighbour) return holdsBlocks(neighbour)
  const { parentNode: parent } = mark
  return !parent || isBlock(parent) || parent.nodeName === 'BODY' || isAtEdge(parent, side)
}

function holdsBlocks(node: Node) {
  return isBlock(node) || (isElement(node) && hasBlocks(node))
}

function isPicture(node: Node) {
  return isElement(node) && node.matches('img, figure, :has(img, figure)')
}

function split(block: Element) {
  const paragraphs: ChildNode[][] = [[]]
  const nodes = [...block.childNodes].filter(
    (node) => !(isBreak(node) && isBreak(beforeBlank(node))),
  )
  nodes.forEach((node) => {
    if (isBreak(node) && isBreak(afterBlank(node))) paragraphs.push([])
    else paragraphs.at(-1)?.push(node)
  })
  if (paragraphs.length === 1) return
  const made = paragraphs.map((content) => {
    const paragraph = block.ownerDocument.createElement('p')
    paragraph.append(...content)
    return paragraph
  })
  if (block.tagName === 'P') block.replaceWith(...made)
  else block.replaceChildren(...made)
}

function isBreak(node: Node | null) {
  return isElement(node) && node.tagName === 'BR'
}

function beforeBlank(node: ChildNode) {
  const { previousSibling } = node
  return previousSibling && isBlankText(previousSibling)
    ? previousSibling.previousSibling
    : previousSibling
}

function afterBlank(node: ChildNode) {
  const { nextSibling } = node
  return nextSibling && isBlankText(nextSibling) ? nextSibling.nextSibling : nextSibling
}

/** White space may be bold. */
function isBlankText(node: Node) {
  return wordsIn(node) === '' && !isBreak(node) && !(isElement(node) && !isBlank(node))
}
