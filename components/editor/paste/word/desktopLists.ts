import { isElement, wordsIn } from '../html/elements'
import { type ListItem, nestItems, takeItems } from '../html/nestItems'
import { styleOf } from '../html/styles'
import { marginOf, oneLevel } from './indent'
import { hasWords, numberOf } from './markers'

/**
 * Word copies the items of lists as paragraphs that say in a style of its own, `mso-list`, which
 * list they belong to and how deep, with the bullet or number as a text that is to be ignored. Some
 * items it copies as lists, which say the same.
 */
export function nestWordLists(body: HTMLElement, sheet: string) {
  const done = new Set<Element>()
  for (const first of body.querySelectorAll('p, div, ul, ol')) {
    if (done.has(first) || !(isItem(first) || isListOfItems(first))) continue
    const run = runFrom(first)
    for (const element of run) done.add(element)
    nestItems(placeContinued(run.flatMap((element) => itemsOf(element, sheet))))
  }
  for (const marker of body.querySelectorAll('[style*="mso-list"]')) {
    if (styleOf(marker, 'mso-list') === 'ignore') marker.replaceWith(wordsOfMarker(marker))
  }
}

/** Headings may be numbered, and are no items. */
function isItem(element: Element) {
  return element.matches('p, div') && listOf(element) !== null
}

function isListOfItems(element: Element) {
  const items = [...element.querySelectorAll('li')]
  const isFlat = element.matches('ul, ol') && element.querySelector('li li') === null
  return isFlat && items.length > 0 && items.every((item) => listOf(item) !== null)
}

/** A further paragraph of an item has the style of lists, and says nothing of one. */
function isContinued(element: Element) {
  return element.matches('p[class^="MsoListParagraph"]') && !element.matches('[style*="mso-list"]')
}

function listOf(element: Element) {
  return /^(l\d+)\s+level(\d+)(?:\s+(lfo\d+))?/.exec(styleOf(element, 'mso-list') ?? '')
}

function runFrom(first: Element) {
  const run: Element[] = []
  let next: Element | null = first
  while (isElement(next) && (isItem(next) || isListOfItems(next) || isContinued(next))) {
    run.push(next)
    next = next.nextElementSibling
  }
  return run
}

function itemsOf(element: Element, sheet: string): ListItem[] {
  if (element.matches('ul, ol')) return takeItems(element, (item) => placeOf(item))
  const marker = markerOf(element)
  const { level, list } = placeOf(element)
  const [id = ''] = list.split(' ')
  return [
    {
      element,
      level,
      isOrdered: isNumbered(sheet, id, level) ?? /^\(?([a-z]{1,4}|\d+)[.)]$/i.test(marker),
      start: numberOf(marker, countedBy(sheet, id, level)),
      list,
      isContinued: isContinued(element),
    },
  ]
}

/** A further paragraph goes on with the innermost item that is indented no further than itself. */
function placeContinued(items: ListItem[]): ListItem[] {
  const open: { level: number; margin: number }[] = []
  return items.map((item) => {
    const margin = marginOf(item.element)
    if (item.isContinued) {
      const isOf = (outer: { margin: number }) => outer.margin <= (margin ?? oneLevel) + 1
      return { ...item, level: (open.findLast(isOf) ?? open[0])?.level ?? 1 }
    }
    while ((open.at(-1)?.level ?? 0) >= item.level) open.pop()
    open.push({ level: item.level, margin: margin ?? item.level * oneLevel })
    return item
  })
}

function placeOf(element: Element) {
  const [, id = '', level = '1', instance = ''] = listOf(element) ?? []
  return { level: Number(level), list: `${id} ${instance}` }
}

function markerOf(element: Element) {
  const ignored = [...element.querySelectorAll('[style*="mso-list"]')].find(
    (span) => styleOf(span, 'mso-list') === 'ignore',
  )
  return wordsIn(ignored ?? null)
}

/** By the style sheet: a level without a format is numbered. Null where the sheet has no such level. */
function isNumbered(sheet: string, list: string, level: number) {
  const rule = ruleOf(sheet, list, level)
  return rule === null ? null : !/mso-level-number-format:\s*(bullet|image|none)/.test(rule)
}

function countedBy(sheet: string, list: string, level: number) {
  const rule = ruleOf(sheet, list, level) ?? ''
  if (/mso-level-number-format:\s*alpha/.test(rule)) return 'alpha'
  return /mso-level-number-format:\s*roman/.test(rule) ? 'roman' : null
}

function ruleOf(sheet: string, list: string, level: number) {
  return new RegExp(`@list\\s+${list}:level${level}\\b[^{]*\\{([^}]*)\\}`).exec(sheet)?.[1] ?? null
}

/** The number of a heading is read with it; that of an item is its list's, but for words beside it. */
function wordsOfMarker(marker: Element) {
  const words = wordsIn(marker)
  const isHeading = marker.closest('h1, h2, h3, h4, h5, h6') !== null
  const isRead = isHeading ? /\d|[a-z][.)]/i.test(words) : hasWords(words)
  return isRead ? `${words} ` : ''
}
