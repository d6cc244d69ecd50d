import type { ListView } from '@/domain/reading/views'

/** Which articles a page of a list has, as its title says it; null for the newest. */
export function monthName({ month, page }: Pick<ListView, 'month' | 'page'>): string | null {
  if (month === null) return null
  const name = format.format(new Date(`${month}-01`))
  return page === 1 ? name : `${name}, page ${page}`
}

const format = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' })
