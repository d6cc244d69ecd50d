'use client'

import { Card, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import type { Times } from '@/domain/relatedLinks/active'
import { endsAfterItBegins, wrongEnd } from '@/domain/relatedLinks/content'
import { TimeField } from './TimeField'
import { TimesLine } from './TimesLine'
import { isUnfinished } from './unfinished'
import { useZone } from './useZone'

type Props = {
  times: Times
  errors: Record<string, string>
  onChange: (times: Partial<Times>) => void
}

/** Between which moments readers see a block. */
export function TimesFields({ times, errors, onChange }: Props) {
  const zone = useZone(times.activeFrom ?? times.activeUntil)
  return (
    <Card>
      <CardHeader>
        <CardTitle>When readers see it</CardTitle>
        <CardDescription>{summaryOf(times)}</CardDescription>
      </CardHeader>
      <CardContent className="grid gap-x-5 gap-y-4 xl:grid-cols-2">
        <TimeField
          label="From"
          date={times.activeFrom}
          error={errors.activeFrom}
          onChange={(activeFrom) => onChange({ activeFrom })}
        />
        <TimeField
          label="Until"
          date={times.activeUntil}
          error={errors.activeUntil ?? wrongEndOf(times)}
          onChange={(activeUntil) => onChange({ activeUntil })}
        />
        <p className="text-muted-foreground text-sm xl:col-span-2">
          {zone && `In your time zone: ${zone}. `}
          Empty is “at once” and “for good”. Pages change by themselves at that minute.
        </p>
      </CardContent>
    </Card>
  )
}

function summaryOf(times: Times) {
  if (hasUnfinished(times)) return 'A time is not complete yet.'
  return endsAfterItBegins(times) ? <TimesLine times={times} /> : 'Between which moments?'
}

/** At once, not only when it is saved. */
function wrongEndOf(times: Times) {
  return !hasUnfinished(times) && !endsAfterItBegins(times) ? wrongEnd.error : undefined
}

function hasUnfinished({ activeFrom, activeUntil }: Times) {
  return isUnfinished(activeFrom) || isUnfinished(activeUntil)
}
