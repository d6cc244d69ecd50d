/** A moment as readers see it: the day, and the time where the day alone says too little. */
export function PostDate({ date, withTime = false }: { date: Date; withTime?: boolean }) {
  return (
    <time dateTime={date.toISOString()}>{withTime ? time.format(date) : day.format(date)}</time>
  )
}

export function isSameDay(a: Date, b: Date) {
  return day.format(a) === day.format(b)
}

/** Servers stand anywhere: every reader gets the same date, whatever the server's time zone. */
const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' })
const time = new Intl.DateTimeFormat('en-US', {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'UTC',
  timeZoneName: 'short',
})
