export type ListItem = {
  element: Element
  /** 1 for the outermost. */
  level: number
  isOrdered: boolean
  /** The number at which a new list begins. */
  start: number
  /** Items of one list say the same here, where their program says anything. */
  list: string
  /** Is a further paragraph of the item before it. */
  isContinued?: boolean
}

/** Makes nested lists of items that only say how deep they are; they stand in the first one's place. */
export function nestItems(items: ListItem[]) {
  const [first] = items
  if (!first) return
  const page = first.element.ownerDocument
  const place = page.createComment('')
  first.element.before(place)
  const open: { level: number; list: Element; of: ListItem }[] = []
  for (const item of items) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > item.level) open.pop()
    const innermost = open.at(-1)
    if (item.isContinued && innermost?.list.lastElementChild) {
      innermost.list.lastElementChild.append(item.element)
      continue
    }
    if (!innermost || innermost.level < item.level || !belongTogether(innermost.of, item)) {
      if (innermost && innermost.level >= item.level) open.pop()
      const list = page.createElement(item.isOrdered ? 'ol' : 'ul')
      if (item.isOrdered && item.start > 1) list.setAttribute('start', String(item.start))
      const outer = open.at(-1)?.list
      if (outer) (outer.lastElementChild ?? outer).append(list)
      else place.before(list)
      open.push({ level: item.level, list, of: item })
    }
    const entry = page.createElement('li')
    entry.append(item.element)
    open.at(-1)?.list.append(entry)
  }
  place.remove()
}

function belongTogether(one: ListItem, other: ListItem) {
  return one.isOrdered === other.isOrdered && (!one.isOrdered || one.list === other.list)
}

/** Nests lists that stand one after the other, in which each item says how deep it is. */
export function nestFlatLists(
  body: HTMLElement,
  lists: string,
  read: (item: Element, list: Element) => Pick<ListItem, 'level' | 'list'>,
) {
  const done = new Set<Element>()
  for (const list of body.querySelectorAll(lists)) {
    if (done.has(list)) continue
    const run = [list]
    let next = list.nextElementSibling
    while (next?.matches(lists)) {
      run.push(next)
      next = next.nextElementSibling
    }
    for (const element of run) done.add(element)
    nestItems(run.flatMap((element) => takeItems(element, read)))
  }
}

/** Puts the content of each item in the place of the list. */
export function takeItems(
  list: Element,
  read: (item: Element, list: Element) => Pick<ListItem, 'level' | 'list'>,
): ListItem[] {
  const items = [...list.querySelectorAll('li')].map((item) => {
    const element = item.ownerDocument.createElement('div')
    element.append(...item.childNodes)
    const isOrdered = item.parentElement?.tagName === 'OL'
    const start = Number(item.parentElement?.getAttribute('start')) || 1
    return { element, isOrdered, start, ...read(item, list) }
  })
  list.before(...items.map(({ element }) => element))
  list.remove()
  return items
}
