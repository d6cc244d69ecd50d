import type { Numbers } from '@/db/linkNumbers'
import { dayBefore } from './day'

export type DayNumbers = Numbers & { day: string }

/** The last days one by one, also those on which nothing was counted. */
export function everyDay(counted: DayNumbers[], days: number): DayNumbers[] {
  const known = new Map(counted.map((one) => [one.day, one]))
  return Array.from({ length: days }, (_, index) => {
    const day = dayBefore(days - 1 - index)
    return known.get(day) ?? { day, seen: 0, followed: 0 }
  })
}
