import { useIsHere } from '@/components/admin/useIsHere'

/**
 * The time zone of whoever looks, such as "Europe/Berlin (GMT+1)", with what it is off on that day;
 * null on the server, which does not know.
 */
export function useZone(date: Date | null): string | null {
  if (!useIsHere()) return null
  const format = new Intl.DateTimeFormat('en-GB', { timeZoneName: 'longOffset' })
  const day = date === null || Number.isNaN(date.getTime()) ? new Date() : date
  const offset = format.formatToParts(day).find(({ type }) => type === 'timeZoneName')?.value
  return `${format.resolvedOptions().timeZone} (${offset})`
}
