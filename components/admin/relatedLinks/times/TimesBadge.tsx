'use client'

import { Moment } from '@/components/admin/Moment'
import { Badge } from '@/components/ui/badge'
import { activityOf, type Times } from '@/domain/relatedLinks/active'
import { useNow } from './useNow'

/** Whether readers see a block now, by its times, in a word or two; nothing where none are set. */
export function TimesBadge({ times }: { times: Times }) {
  const { activeFrom, activeUntil } = times
  const activity = activityOf(times, useNow())
  if (activity === 'over') return <Badge>Has ended</Badge>
  if (activity === 'not-yet') return activeFrom && <Dated word="From" date={activeFrom} />
  if (activeUntil) return <Dated word="Shows until" date={activeUntil} />
  return activeFrom && <Badge variant="positive">Shows now</Badge>
}

function Dated({ word, date }: { word: 'From' | 'Shows until'; date: Date }) {
  return (
    // It wraps: as one line it would make the lists of a phone too wide.
    <Badge
      variant={word === 'From' ? 'info' : 'positive'}
      className="h-auto min-h-5 shrink whitespace-normal rounded-lg"
    >
      <span>
        {word} <Moment date={date} />
      </span>
    </Badge>
  )
}
