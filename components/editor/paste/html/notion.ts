/** A page that Notion exported has a list for each item. */
export function joinNotionLists(body: HTMLElement) {
  for (const list of body.querySelectorAll('.bulleted-list, .numbered-list, .to-do-list')) {
    const before = list.previousElementSibling
    if (before?.className !== list.className) continue
    before.append(...list.childNodes)
    list.remove()
  }
}
