import { cn } from '@/components/ui/cn'
import type { DayNumbers } from '@/domain/linkCounts/everyDay'
import { countOf, dayName } from './format'

type Props = { byDay: DayNumbers[]; what: 'seen' | 'followed'; name: string; className?: string }

const height = 100

/** One bar a day. Its numbers are in the table beside it, so nothing of it is read out. */
export function DayBars({ byDay, what, name, className }: Props) {
  const most = Math.max(...byDay.map((day) => day[what]))
  return (
    <div>
      <p aria-hidden className="flex justify-between gap-2 text-muted-foreground text-xs">
        <span>{name}</span>
        <span className="tabular-nums">{most > 0 && `${countOf(most)} on the best day`}</span>
      </p>
      <svg
        aria-hidden
        viewBox={`0 0 ${byDay.length * 10} ${height}`}
        preserveAspectRatio="none"
        className={cn('mt-1 h-16 w-full border-border border-b', className)}
      >
        {byDay.map((day, index) => (
          <rect
            key={day.day}
            x={index * 10 + 1}
            width={8}
            y={height - heightOf(day[what], most)}
            height={heightOf(day[what], most)}
            className="fill-current"
          >
            <title>{`${dayName(day.day)}: ${countOf(day[what])}`}</title>
          </rect>
        ))}
      </svg>
    </div>
  )
}

/** A day with anything at all can be seen beside one with nothing. */
function heightOf(count: number, most: number) {
  return count === 0 ? 0 : Math.max(3, (count / most) * height)
}
