const blocks =
  'address, article, aside, blockquote, center, dd, details, div, dl, dt, fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, legend, li, main, nav, ol, p, pre, section, summary, table, tbody, td, tfoot, th, thead, tr, ul'

export function isBlock(node: Node | null): boolean {
  return isElement(node) && node.matches(blocks)
}

export function hasBlocks(element: Element) {
  return element.querySelector(blocks) !== null
}

export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1
}

/** Puts the element's content in its place. */
export function unwrap(element: Element) {
  element.replaceWith(...element.childNodes)
}

/** Gives the element another name. */
export function rename(element: Element, name: string) {
  const renamed = element.ownerDocument.createElement(name)
  for (const { name: attribute, value } of element.attributes) {
    // Word's conditional comments leave names that cannot be set as attributes: `<![endif]`.
    if (/^[a-z][\w-]*$/i.test(attribute)) renamed.setAttribute(attribute, value)
  }
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
  return renamed
}

/** Its words; spaces that are there to be seen count as none. */
export function wordsIn(node: Node | null) {
  return (node?.textContent ?? '').replaceAll(/[\s\u200b\ufeff]+/g, ' ').trim()
}

export function isBlank(element: Element) {
  return wordsIn(element) === '' && element.querySelector('img, figure, hr, table') === null
}

/** HTML ends a paragraph where a figure begins, and has an empty one behind it. */
export function liftOutOfParagraph(figure: Element) {
  while (figure.closest('p')) liftOut(figure)
}

function liftOut(figure: Element) {
  const parent = figure.parentElement
  if (!parent) return
  const rest = parent.cloneNode() as Element
  while (figure.nextSibling) rest.append(figure.nextSibling)
  parent.after(figure)
  if (!isBlank(rest)) figure.after(rest)
  if (isBlank(parent)) parent.remove()
}
