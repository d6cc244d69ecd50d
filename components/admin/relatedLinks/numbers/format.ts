import type { Numbers } from '@/db/linkNumbers'

/** Of those who saw a link, how many followed it; a dash where nobody saw it. */
export function rateOf({ seen, followed }: Numbers): string {
  if (seen === 0) return '–'
  return (followed / seen).toLocaleString('en', { style: 'percent', maximumFractionDigits: 1 })
}

export function countOf(count: number): string {
  return count.toLocaleString('en')
}

export function sumOf(all: Numbers[]): Numbers {
  return {
    seen: all.reduce((sum, { seen }) => sum + seen, 0),
    followed: all.reduce((sum, { followed }) => sum + followed, 0),
  }
}

/** A day as people write it, of one in UTC such as `2026-11-25`. */
export function dayName(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
}
