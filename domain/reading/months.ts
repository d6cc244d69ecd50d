import type { Span } from '@/db/posts/lists'

/** A month of lists, as `2026-11`. Every reader gets the same ones, whatever the server's time zone. */
export function monthOf(date: Date): string {
  return date.toISOString().slice(0, 7)
}

export function spanOf(month: string): Span {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return { from: new Date(Date.UTC(year, number - 1)), to: new Date(Date.UTC(year, number)) }
}
