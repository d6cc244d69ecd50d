import type { ReactNode } from 'react'
import { Link } from '@/components/admin/Link'
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import type { Trend as TrendView } from '@/domain/linkCounts/numbers'
import { DayBars } from './DayBars'
import { DayTable } from './DayTable'
import { countOf, dayName, rateOf, sumOf } from './format'

type Props = {
  trend: TrendView
  title: string
  hrefFor: (days: 28 | 90) => string
  /** What stands below the picture. */
  children?: ReactNode
}

/** How often links were seen and followed, in sum and day by day. */
export function Trend({ trend: { days, byDay, isCounting }, title, hrefFor, children }: Props) {
  const all = sumOf(byDay)
  return (
    <section aria-labelledby="numbers">
      <Card>
        <CardHeader className="flex-row flex-wrap items-center justify-between gap-x-4">
          <div>
            <CardTitle id="numbers">{title}</CardTitle>
            {!isCounting && (
              <CardDescription>
                Counting is switched off in the settings: no new numbers come.
              </CardDescription>
            )}
          </div>
          <DaysChoice days={days} hrefFor={hrefFor} />
        </CardHeader>
        <CardContent className="flex flex-col gap-5">
          <dl className="flex flex-wrap gap-x-10 gap-y-3">
            <Figure name="Seen">{countOf(all.seen)}</Figure>
            <Figure name="Followed">{countOf(all.followed)}</Figure>
            <Figure name="Follow rate">{rateOf(all)}</Figure>
          </dl>
          {all.seen + all.followed === 0 ? (
            <p className="text-muted-foreground text-sm">
              {`No reader saw a link here in the last ${days} days.`}
            </p>
          ) : (
            <div className="flex flex-col gap-3">
              <DayBars byDay={byDay} what="seen" name="Seen" className="text-input-hover" />
              <DayBars byDay={byDay} what="followed" name="Followed" className="text-link" />
              <p aria-hidden className="flex justify-between text-muted-foreground text-xs">
                <span>{dayName(byDay.at(0)?.day ?? '')}</span>
                <span>Today</span>
              </p>
              <DayTable byDay={byDay} />
            </div>
          )}
        </CardContent>
        {children}
      </Card>
    </section>
  )
}

function Figure({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt className="text-muted-foreground text-xs">{name}</dt>
      <dd className="font-semibold text-xl tabular-nums tracking-tight">{children}</dd>
    </div>
  )
}

function DaysChoice({ days, hrefFor }: { days: number; hrefFor: Props['hrefFor'] }) {
  return (
    <nav aria-label="Days" className="flex gap-1 rounded-lg bg-muted p-1">
      {([28, 90] as const).map((choice) => (
        <Link
          key={choice}
          href={hrefFor(choice)}
          scroll={false}
          aria-current={choice === days ? 'page' : undefined}
          className="inline-flex h-8 items-center whitespace-nowrap rounded-md px-3 font-medium text-muted-foreground text-sm hover:text-foreground aria-[current=page]:bg-card aria-[current=page]:text-foreground aria-[current=page]:shadow-xs md:h-7"
        >
          {choice} days
        </Link>
      ))}
    </nav>
  )
}
