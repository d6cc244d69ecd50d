import { isBlank, isElement, rename, unwrap, wordsIn } from './elements'

const lists = 'ul, ol'

/**
 * Lists as the document has them: an item begins with words, what is below them follows in the same
 * item, and no item is without words. Programs put a list into a list, into an item of its own
 * without words (Evernote), or several levels deep at once (Google Docs, for a part of a list).
 */
export function mendLists(body: HTMLElement) {
  for (const list of body.querySelectorAll(lists)) keepNumber(list)
  for (const list of body.querySelectorAll(lists)) {
    const { parentElement: parent } = list
    if (parent?.matches('li') && isFirst(list)) {
      parent.before(list)
      // The next list is not its, but that of the item with words before it.
      if (isBlank(parent)) parent.remove()
    }
    if (list.parentElement?.matches(lists)) joinOuterList(list, list.parentElement)
  }
  for (const item of body.querySelectorAll('li, ul, ol')) if (isBlank(item)) item.remove()
  for (const list of body.querySelectorAll(lists)) if (isOfHeadings(list)) takeApart(list)
  for (const heading of body.querySelectorAll('li > :is(h1, h2, h3, h4, h5, h6):first-child')) {
    makeBold(heading)
  }
  for (const block of body.querySelectorAll('li > :is(figure, pre, blockquote):first-child')) {
    if (isFirst(block)) beginWithWords(block)
  }
}

/** The number at which a list begins may stand at its first item. */
function keepNumber(list: Element) {
  const first = list.firstElementChild?.getAttribute('value')
  if (list.matches('ol:not([start])') && first && /^\d+$/.test(first)) {
    list.setAttribute('start', first)
  }
}

function isFirst(list: Element) {
  let before = list.previousSibling
  while (before) {
    if (isElement(before) ? !isBlank(before) : wordsIn(before) !== '') return false
    before = before.previousSibling
  }
  return true
}

/** The item's own words go first; without any, an empty line holds its number. */
function beginWithWords(block: Element) {
  const words = block.parentElement?.querySelector(':scope > p')
  block.before(words ?? block.ownerDocument.createElement('p'))
}

/** Below the item before it; without one, as a part of the outer list. */
function joinOuterList(list: Element, outer: Element) {
  const before = list.previousElementSibling
  if (before?.tagName === 'LI') before.append(list)
  else if (list.tagName === outer.tagName) becomePart(list, outer)
  else if (outer.querySelector(':scope > li')) outer.before(list)
  else outer.replaceWith(...outer.childNodes)
}

function becomePart(list: Element, outer: Element) {
  const start = list.getAttribute('start')
  if (start && !outer.hasAttribute('start')) outer.setAttribute('start', start)
  unwrap(list)
}

/** Numbered headings are headings that begin with a number. */
function isOfHeadings(list: Element) {
  return [...list.children].every(
    (item) =>
      item.children.length === 1 && item.firstElementChild?.matches(headings) && isAll(item),
  )
}

const headings = 'h1, h2, h3, h4, h5, h6'

function isAll(item: Element) {
  return wordsIn(item) === wordsIn(item.firstElementChild)
}

function takeApart(list: Element) {
  const start = Number(list.getAttribute('start') ?? 1)
  ;[...list.children].forEach((item, index) => {
    if (list.tagName === 'OL') item.firstElementChild?.prepend(`${start + index}. `)
    unwrap(item)
  })
  unwrap(list)
}

/** Items and cells may not begin with a heading: its words become bold. */
export function makeBold(heading: Element) {
  const bold = heading.ownerDocument.createElement('strong')
  bold.append(...heading.childNodes)
  heading.append(bold)
  return rename(heading, 'p')
}

const nesting = 'ul, ol, blockquote'
const deepest = 8

/** An article that is nested more deeply than anybody reads could not be saved. */
export function limitDepth(body: HTMLElement) {
  const tooDeep = [...body.querySelectorAll(nesting)].filter(
    (element) => depthOf(element) > deepest,
  )
  for (const element of tooDeep) {
    for (const item of element.querySelectorAll(':scope > li')) rename(item, 'div')
    unwrap(element)
  }
}

function depthOf(element: Element) {
  let depth = 0
  let outer: Element | null | undefined = element
  while (outer) {
    depth += 1
    outer = outer.parentElement?.closest(nesting)
  }
  return depth
}
