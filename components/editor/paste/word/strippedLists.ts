import { type ListItem, nestItems } from '../html/nestItems'
import { styleOf } from '../html/styles'
import { levelByMargin } from './indent'

/**
 * Old versions of Word, and some browsers, leave out what says that a paragraph is an item of a list.
 * Its style says so still, and the bullet or number at its beginning.
 */
export function nestStrippedLists(body: HTMLElement) {
  let run: ListItem[] = []
  const items = [...body.querySelectorAll('p[class^="MsoListParagraph"]')].filter(
    (paragraph) => styleOf(paragraph, 'mso-list') === null && markerOf(paragraph) !== null,
  )
  for (const [index, paragraph] of items.entries()) {
    run.push(itemOf(paragraph))
    if (paragraph.nextElementSibling === items[index + 1]) continue
    for (const { element } of run) dropMarker(element)
    nestItems(run)
    run = []
  }
}

/** Word puts several spaces behind it, which nobody types. */
const marker = /^\s*([·•§\uf0b7\uf0a7o▪–-]|\(?(?:\d{1,3}|[a-z])[.)])(?:\s*\u00a0|\s{2,}|\t)\s*/i

function markerOf(paragraph: Element) {
  return marker.exec(paragraph.textContent)?.[1] ?? null
}

function itemOf(element: Element): ListItem {
  const found = markerOf(element) ?? ''
  return {
    element,
    level: levelByMargin(element),
    isOrdered: /[\da-z][.)]$/i.test(found),
    start: Number(/\d+/.exec(found)?.[0] ?? 1),
    list: '',
  }
}

function dropMarker(element: Element) {
  let rest = marker.exec(element.textContent)?.[0].length ?? 0
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  while (rest > 0 && walker.nextNode()) {
    const text = walker.currentNode as Text
    const taken = Math.min(rest, text.data.length)
    text.data = text.data.slice(taken)
    rest -= taken
  }
}
