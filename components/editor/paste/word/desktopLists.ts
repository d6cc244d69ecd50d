import { wordsIn } from '../html/elements'
import { type ListItem, nestItems } from '../html/nestItems'
import { styleOf } from '../html/styles'

/**
 * Word copies the items of lists as paragraphs that say in a style of its own, `mso-list`, which
 * list they belong to and how deep, with the bullet or number as a text that is to be ignored.
 */
export function nestWordLists(body: HTMLElement, sheet: string) {
  const paragraphs = [...body.querySelectorAll('p, div')].filter(isItem)
  const done = new Set<Element>()
  for (const paragraph of paragraphs) {
    if (done.has(paragraph)) continue
    const run = runFrom(paragraph)
    for (const element of run) done.add(element)
    nestItems(run.map((element) => itemOf(element, sheet)))
  }
  // Numbered headings have one too.
  for (const ignored of body.querySelectorAll('[style*="mso-list"]')) {
    if (styleOf(ignored, 'mso-list') === 'ignore') ignored.remove()
  }
}

/** Headings may be numbered, and are no items. */
function isItem(element: Element) {
  return element.matches('p, div') && /^l\d+\s+level\d+/.test(styleOf(element, 'mso-list') ?? '')
}

function runFrom(paragraph: Element) {
  const run: Element[] = []
  let next: Element | null = paragraph
  while (next && isItem(next)) {
    run.push(next)
    next = next.nextElementSibling
  }
  return run
}

function itemOf(element: Element, sheet: string): ListItem {
  const [, list = '', level = '1', instance = ''] =
    /(l\d+)\s+level(\d+)(?:\s+(lfo\d+))?/.exec(styleOf(element, 'mso-list') ?? '') ?? []
  const marker = markerOf(element)
  return {
    element,
    level: Number(level),
    isOrdered: isNumbered(sheet, list, level) ?? /^\(?([a-z]{1,4}|\d+)[.)]$/i.test(marker),
    start: Number(/^\(?(\d+)[.)]/.exec(marker)?.[1] ?? 1),
    list: `${list} ${instance}`,
  }
}

function markerOf(element: Element) {
  const ignored = [...element.querySelectorAll('[style*="mso-list"]')].find(
    (span) => styleOf(span, 'mso-list') === 'ignore',
  )
  return wordsIn(ignored ?? null)
}

/** What the style sheet says of the level, if it does: numbers where it names no format. */
function isNumbered(sheet: string, list: string, level: string) {
  const rule = new RegExp(`@list\\s+${list}:level${level}\\b[^{]*\\{([^}]*)\\}`).exec(sheet)?.[1]
  return rule === undefined ? null : !/mso-level-number-format:\s*(bullet|image|none)/.test(rule)
}
