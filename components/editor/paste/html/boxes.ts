import { hasBlocks, isBlank, isBlock, isElement, rename, unwrap, wordsIn } from './elements'

/** Elements of which only their content comes into an article. */
const boxes =
  'address, article, aside:not([data-callout]), center, dd, details, div, dl, dt, fieldset, figcaption, footer, form, header, legend, main, nav, section, summary'

/**
 * Takes the boxes away, so that only blocks of text are left. Words that stand loose between blocks
 * become paragraphs before that, or they would run into one another.
 */
export function takeApartBoxes(body: HTMLElement) {
  for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6')) flatten(heading)
  for (const element of body.querySelectorAll('*')) {
    if (isBlock(element) || !hasBlocks(element)) continue
    if (element.tagName === 'A') linkWordsIn(element)
    unwrap(element)
  }
  for (const element of [
    body,
    ...body.querySelectorAll(`${boxes}, p, li, td, th, blockquote, aside`),
  ]) {
    if (hasBlocks(element)) gatherLooseWords(element)
  }
  // The innermost first: what holds only words is a paragraph.
  for (const element of [...body.querySelectorAll(`${boxes}, p`)].reverse()) {
    // The source of a quotation.
    if (element.matches('figcaption') && element.closest('figure')) continue
    if (isBlank(element)) element.remove()
    else if (hasBlocks(element)) unwrap(element)
    else if (element.tagName !== 'P') rename(element, 'p')
  }
}

/** A heading is one line. */
function flatten(heading: Element) {
  for (const part of heading.querySelectorAll('p, div')) {
    part.before(' ')
    part.after(' ')
    unwrap(part)
  }
}

/** The link goes around the words of each block that is in it. */
function linkWordsIn(link: Element) {
  const texts = link.ownerDocument.createTreeWalker(link, NodeFilter.SHOW_TEXT)
  const found: Node[] = []
  while (texts.nextNode()) found.push(texts.currentNode)
  for (const text of found.filter((node) => wordsIn(node) !== '')) {
    const around = link.cloneNode() as Element
    text.parentNode?.replaceChild(around, text)
    around.append(text)
  }
}

function gatherLooseWords(box: Element) {
  let loose: ChildNode[] = []
  const gather = (next: ChildNode | null) => {
    if (loose.some((node) => wordsIn(node) !== '')) {
      const paragraph = box.ownerDocument.createElement('p')
      box.insertBefore(paragraph, next)
      paragraph.append(...loose)
    }
    loose = []
  }
  for (const node of [...box.childNodes]) {
    if (isElement(node) && isBlock(node)) gather(node)
    else loose.push(node)
  }
  gather(null)
}
