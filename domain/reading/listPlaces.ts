/** What the rest of an address, behind a list's own, asks for. */
export type ListPlace =
  | { kind: 'newest' }
  | { kind: 'month'; month: string; page: number }
  /** Lists used to be numbered from their newest page on. */
  | { kind: 'moved' }

const month = /^(\d{4})\/(0[1-9]|1[0-2])(?:\/([1-9]\d{0,5}))?$/
const numbered = /^page\/[1-9]\d{0,6}$/

/** Null where no list has such a page. */
export function placeAt(rest: string): ListPlace | null {
  if (rest === '') return { kind: 'newest' }
  if (numbered.test(rest)) return { kind: 'moved' }
  const [, year, number, page] = month.exec(rest) ?? []
  // The first page of a month is at the month's own address.
  if (year === undefined || number === undefined || page === '1') return null
  return { kind: 'month', month: `${year}-${number}`, page: Number(page ?? 1) }
}

export function pathOfMonth(href: string, month: string, page: number): string {
  const path = `${href === '/' ? '' : href}/${month.replace('-', '/')}`
  return page === 1 ? path : `${path}/${page}`
}
