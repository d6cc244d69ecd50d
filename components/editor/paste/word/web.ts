import { unwrap } from '../html/elements'
import { nestFlatLists } from '../html/nestItems'
import { quoteBy } from './desktopStyles'

/** Word in the browser copies each item as a list of its own that says how deep it is. */
export function readWordForTheWeb(body: HTMLElement) {
  for (const end of body.querySelectorAll('.EOP')) end.remove()
  for (const run of body.querySelectorAll('p [data-ccp-parastyle*="Quote"]')) {
    const paragraph = run.closest('p')
    if (paragraph && !paragraph.closest('blockquote')) quoteBy(block(paragraph))
  }
  for (const wrapper of body.querySelectorAll('.ListContainerWrapper')) unwrap(wrapper)
  nestFlatLists(body, ':is(ul, ol):has(> li[data-aria-level])', (item) => ({
    level: Number(item.getAttribute('data-aria-level')) || 1,
    list: item.getAttribute('data-listid') ?? '',
  }))
}

/** Each paragraph stands alone in an element of its own. */
function block(paragraph: Element) {
  const parent = paragraph.parentElement
  const isAlone = parent?.matches('.OutlineElement') && parent.children.length === 1
  return isAlone && parent ? parent : paragraph
}
