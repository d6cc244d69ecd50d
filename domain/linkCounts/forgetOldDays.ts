import { transaction } from '@/db/client'
import { forgetDaysBefore } from '@/db/linkCounts'
import { dayBefore } from './day'

/** So many days are kept: a year, and the month of it that came before. */
export const keptDays = 400

export async function forgetOldDays(): Promise<void> {
  await transaction((tx) => forgetDaysBefore(tx, dayBefore(keptDays - 1)))
}
