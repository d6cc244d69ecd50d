import { unwrap, wordsIn } from './elements'
import { styleOf } from './styles'

/** The document has no checklists: an item says by a sign whether it is done. */
export function readChecklists(body: HTMLElement) {
  for (const item of body.querySelectorAll('li, [data-task-state]')) {
    const isDone = stateOf(item)
    if (isDone === null || /^[☐☑☒✓]/.test(wordsIn(item))) continue
    for (const box of item.querySelectorAll(':scope > img[aria-roledescription="checkbox"]'))
      box.remove()
    const parts = item.querySelectorAll(':scope > p, :scope > div:not(.checkbox), :scope > label')
    const first = [...parts].find((part) => wordsIn(part) !== '') ?? item
    first.prepend(signOf(isDone))
  }
  // Evernote has them before its paragraphs. HTML does not know that they are empty.
  for (const box of body.querySelectorAll('en-todo')) {
    box.before(signOf(box.getAttribute('checked') === 'true'))
    unwrap(box)
  }
}

function signOf(isDone: boolean) {
  return isDone ? '☑ ' : '☐ '
}

/** Null for an item that is nothing to be done. */
function stateOf(item: Element): boolean | null {
  const task = item.getAttribute('data-task-state')
  if (task) return task === 'DONE'
  const said =
    (item.matches('[role="checkbox"]') ? item.getAttribute('aria-checked') : null) ??
    item.getAttribute('data-checked') ??
    styleOf(item, '--en-checked')
  if (said !== null) return said === 'true'
  const box = item.querySelector(
    ':scope > :is(input[type="checkbox"], .checkbox), :scope > :is(p, label) > input[type="checkbox"]',
  )
  if (!box) return null
  return box.matches('.checkbox-on, [checked]')
}
