import { unwrap } from '../html/elements'
import { type ListItem, nestItems } from '../html/nestItems'
import { quoteBy } from './desktopStyles'

/** Word in the browser copies each item as a list of its own that says how deep it is. */
export function readWordForTheWeb(body: HTMLElement) {
  for (const end of body.querySelectorAll('.EOP')) end.remove()
  for (const run of body.querySelectorAll('p [data-ccp-parastyle*="Quote"]')) {
    const paragraph = run.closest('p')
    if (paragraph && !paragraph.closest('blockquote')) quoteBy(block(paragraph))
  }
  for (const wrapper of body.querySelectorAll('.ListContainerWrapper')) unwrap(wrapper)
  const done = new Set<Element>()
  for (const list of body.querySelectorAll(lists)) {
    if (done.has(list)) continue
    const run = runFrom(list)
    for (const element of run) done.add(element)
    const items = run.flatMap(itemsOf)
    list.before(...items.map(({ element }) => element))
    for (const element of run) element.remove()
    nestItems(items)
  }
}

const lists = ':is(ul, ol):has(> li[data-aria-level])'

/** Each paragraph stands alone in an element of its own. */
function block(paragraph: Element) {
  const parent = paragraph.parentElement
  const isAlone = parent?.matches('.OutlineElement') && parent.children.length === 1
  return isAlone && parent ? parent : paragraph
}

function runFrom(list: Element) {
  const run: Element[] = []
  let next: Element | null = list
  while (next?.matches(lists)) {
    run.push(next)
    next = next.nextElementSibling
  }
  return run
}

function itemsOf(list: Element): ListItem[] {
  return [...list.children].map((item) => {
    const element = item.ownerDocument.createElement('div')
    element.append(...item.childNodes)
    return {
      element,
      level: Number(item.getAttribute('data-aria-level')) || 1,
      isOrdered: list.tagName === 'OL',
      start: Number(list.getAttribute('start')) || 1,
      list: item.getAttribute('data-listid') ?? '',
    }
  })
}
