'use client'

import { formatDate } from 'date-fns'
import { useIsHere } from './useIsHere'

/** When something was, in the time zone of whoever looks: the server does not know which that is. */
export function Moment({ date }: { date: Date }) {
  const isHere = useIsHere()
  return (
    <time dateTime={date.toISOString()} title={date.toUTCString()} className="whitespace-nowrap">
      {isHere ? formatDate(date, 'd MMM yyyy, HH:mm') : inUtc.format(date)}
    </time>
  )
}

const inUtc = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
})
