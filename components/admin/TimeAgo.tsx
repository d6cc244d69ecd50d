import { formatDistanceToNow } from 'date-fns'

/** How long ago, which needs no time zone; the exact moment is in its tooltip. */
export function TimeAgo({ date }: { date: Date }) {
  return (
    <time dateTime={date.toISOString()} title={date.toUTCString()} className="whitespace-nowrap">
      {formatDistanceToNow(date, { addSuffix: true })}
    </time>
  )
}
