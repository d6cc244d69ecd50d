import { isBlock, isElement, wordsIn } from './elements'
import { styleOf } from './styles'

/** Puts lines and cells that only a style or a role makes into boxes, or their words would run together. */
export function boxStyledBlocks(body: HTMLElement) {
  for (const element of body.querySelectorAll(
    `[style*="display"], [style*="display"] > *, ${roles}`,
  )) {
    if (isBlock(element) || element.matches(never) || !isBox(element)) continue
    const page = element.ownerDocument
    if (isBlankLine(element)) {
      element.replaceWith(page.createElement('br'), page.createElement('br'))
      continue
    }
    const box = page.createElement('div')
    element.replaceWith(box)
    box.append(element)
  }
}

const roles =
  '[role="row"], [role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"], [role="listitem"], [role="paragraph"]'
const never = 'img, picture, br, figcaption, caption, iframe, input, svg, svg *, math, math *'

function isBox(element: Element) {
  const display = styleOf(element, 'display') ?? ''
  if (/^(block|flex|grid|table|table-row|table-cell|list-item|flow-root)$/.test(display))
    return true
  const isItem = /^(inline-)?(flex|grid)$/.test(displayAround(element))
  return (isItem && display !== 'contents') || element.matches(roles)
}

function displayAround({ parentNode }: Element) {
  return isElement(parentNode) ? (styleOf(parentNode, 'display') ?? '') : ''
}

/** Slack has one between two paragraphs. */
function isBlankLine(element: Element) {
  return wordsIn(element) === '' && !element.querySelector('img') && !element.closest('pre')
}
