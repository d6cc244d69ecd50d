/** The page of a list that the rest of an address, behind the list's own, asks for. */
export type PageOfList =
  | { kind: 'newest' }
  | { kind: 'month'; month: string; page: number }
  /** Lists used to have numbered pages, from the newest on. */
  | { kind: 'numbered'; page: number }

const month = /^(\d{4})\/(0[1-9]|1[0-2])(?:\/([1-9]\d{0,4}))?$/
const numbered = /^page\/([1-9]\d{0,3})$/

/** Null where no list has such a page. */
export function listPageAt(rest: string): PageOfList | null {
  if (rest === '') return { kind: 'newest' }
  const [, page] = numbered.exec(rest) ?? []
  if (page !== undefined) return { kind: 'numbered', page: Number(page) }
  const [, year, number, ofMonth] = month.exec(rest) ?? []
  // The first page of a month is at the month's own address.
  if (year === undefined || number === undefined || ofMonth === '1') return null
  return { kind: 'month', month: `${year}-${number}`, page: Number(ofMonth ?? 1) }
}

export function pathOfMonth(href: string, month: string, page: number): string {
  const path = `${href === '/' ? '' : href}/${month.replace('-', '/')}`
  return page === 1 ? path : `${path}/${page}`
}
