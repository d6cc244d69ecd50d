import { isBlock, wordsIn } from './elements'
import { styleOf } from './styles'

/** What is a line of its own by its style alone gets a box, so that its words stay apart from others. */
export function boxStyledBlocks(body: HTMLElement) {
  for (const element of body.querySelectorAll('[style*="display"]')) {
    if (isBlock(element) || element.matches(never) || !isStyledAsBlock(element)) continue
    if (element.closest('pre')) continue
    const page = element.ownerDocument
    if (wordsIn(element) === '' && !element.querySelector('img')) {
      // Slack has one between two paragraphs.
      element.replaceWith(page.createElement('br'), page.createElement('br'))
      continue
    }
    const box = page.createElement('div')
    element.replaceWith(box)
    box.append(element)
  }
}

const never =
  'img, picture, br, figcaption, caption, legend, iframe, input, svg, svg *, math, math *'

function isStyledAsBlock(element: Element) {
  return /^(block|flex|grid|table|list-item|flow-root)$/.test(styleOf(element, 'display') ?? '')
}
