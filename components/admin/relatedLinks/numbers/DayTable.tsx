import type { DayNumbers } from '@/domain/linkCounts/everyDay'
import { countOf, dayName, rateOf } from './format'

/** The numbers of the picture. */
export function DayTable({ byDay }: { byDay: DayNumbers[] }) {
  return (
    <details className="text-sm">
      <summary className="w-fit cursor-pointer text-muted-foreground hover:text-foreground">
        Every day as a table
      </summary>
      <table className="mt-2 w-full max-w-md tabular-nums">
        <thead>
          <tr className="text-muted-foreground text-xs">
            <th scope="col" className="py-1 text-left font-medium">
              Day
            </th>
            {['Seen', 'Followed', 'Follow rate'].map((name) => (
              <th key={name} scope="col" className="py-1 text-right font-medium">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-border">
          {byDay.toReversed().map((day) => (
            <tr key={day.day}>
              <th scope="row" className="py-1 text-left font-normal">
                {dayName(day.day)}
              </th>
              <td className="py-1 text-right">{countOf(day.seen)}</td>
              <td className="py-1 text-right">{countOf(day.followed)}</td>
              <td className="py-1 text-right">{rateOf(day)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
