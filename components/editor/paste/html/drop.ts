import { hasBlocks, isBlank, isBlock, rename, unwrap, wordsIn } from './elements'
import { styleOf } from './styles'

/** Not to be read as text: what runs, what is typed in, what is heard, and drawings. */
const foreign =
  'script, style, noscript, template, iframe, frame, frameset, noframes, noembed, object, embed, applet, param, svg, math, canvas, audio, video, source, track, map, area, input, select, textarea, button, datalist, output, progress, meter, dialog, marquee, title, meta, link, base, xml'

/** Questions that open their answers are headings all the same. */
const openers = ':is(h1, h2, h3, h4, h5, h6, [role="heading"], summary, dt) button'

/** ProseMirror takes them for a part of a line. */
const boxes = 'details, main, nav, center, search, hgroup'

/** Meant for screen readers alone, beside what is seen. */
const heard = '.screen-reader-text, .sr-only, .visually-hidden'
/** Seen, and not to be read out: a sign beside words, or words that are there a second time. */
const silent = '[aria-hidden="true"]:not(:has(img))'

export function dropForeign(page: Document) {
  for (const comment of commentsIn(page)) comment.remove()
  for (const opener of page.querySelectorAll(openers)) unwrap(opener)
  for (const element of page.querySelectorAll(foreign)) element.remove()
  for (const element of page.body.querySelectorAll('*')) {
    // Word's mark of a paragraph's end.
    if (element.tagName === 'O:P') element.remove()
  }
  for (const element of page.body.querySelectorAll('[hidden]')) element.remove()
  dropTwins(page.body)
  for (const element of page.body.querySelectorAll('[style]')) {
    if (isHidden(element)) element.remove()
  }
  for (const element of page.body.querySelectorAll('summary, dt')) {
    rename(element, hasBlocks(element) ? 'div' : 'p')
  }
  for (const element of page.body.querySelectorAll(boxes)) rename(element, 'div')
}

/** Text that is there twice, for the eye and for screen readers, comes along once, as it is seen. */
function dropTwins(body: HTMLElement) {
  for (const element of body.querySelectorAll(silent)) {
    if (!isOnlyOneSeen(element)) element.remove()
  }
  for (const element of body.querySelectorAll(heard)) element.remove()
}

function isOnlyOneSeen(element: Element) {
  const { parentElement: parent } = element
  if (!parent || !/[\p{L}\p{N}]/u.test(element.textContent)) return false
  if ([...parent.children].some((child) => child.matches(heard))) return true
  const around = (isBlock(parent) ? parent : parent.closest(blankable)) ?? parent
  const others = around.cloneNode(true) as Element
  for (const twin of others.querySelectorAll(`${silent}, ${heard}`)) twin.remove()
  return wordsIn(others) === ''
}

export function commentsIn(page: Document) {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT)
  const comments: Comment[] = []
  while (walker.nextNode()) comments.push(walker.currentNode as Comment)
  return comments
}

/** Empty lines between paragraphs, and what was emptied on the way. */
export function dropBlank(body: HTMLElement) {
  // The innermost first: what holds only them is empty next.
  for (const element of [...body.querySelectorAll(blankable)].reverse()) {
    if (isBlank(element)) element.remove()
  }
}

const blankable = 'p, div, h1, h2, h3, h4, h5, h6, li, ul, ol, blockquote'

function isHidden(element: Element) {
  return (
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'visibility') === 'hidden' ||
    styleOf(element, 'mso-hide') === 'all'
  )
}
