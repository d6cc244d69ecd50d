import { listTag, type PostList } from '@/cache/tags'
import type { Span } from '@/db/posts/lists'

/** A month of lists, as `2026-11`. Every reader gets the same ones, whatever the server's time zone. */
export function monthOf(date: Date): string {
  return date.toISOString().slice(0, 7)
}

export function spanOf(month: string): Span {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return { from: new Date(Date.UTC(year, number - 1)), to: new Date(Date.UTC(year, number)) }
}

/**
 * The tags of what a list has from the first of a month on: by day, and on the last day by hour. So
 * a page carries few, and a change raises two, those of its day and of its hour.
 *
 * @param until the last moment that counts; null is the whole month
 */
export function duringTags(list: PostList, month: string, until: Date | null): string[] {
  const end = until?.toISOString() ?? `${month}-32`
  const days = upTo(Number(end.slice(8, 10)), 1).map((day) => `${month}-${twoDigits(day)}`)
  const hours = until
    ? upTo(Number(end.slice(11, 13)) + 1, 0).map((hour) => `${end.slice(0, 10)}T${twoDigits(hour)}`)
    : []
  return [...days, ...hours].map((time) => listTag.during(list, time))
}

/** The tags of pages that show, or count, what a list has at a moment. */
export function tagsAt(list: PostList, moment: Date): string[] {
  const time = moment.toISOString()
  return [time.slice(0, 10), time.slice(0, 13)].map((part) => listTag.during(list, part))
}

function upTo(end: number, start: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index)
}

function twoDigits(number: number) {
  return String(number).padStart(2, '0')
}
