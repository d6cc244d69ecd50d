'use client'

import { Moment } from '@/components/admin/Moment'
import { activityOf, type Times } from '@/domain/relatedLinks/active'
import { useNow } from './useNow'

/** Whether readers see a block now, by its times, in a sentence. */
export function TimesLine({ times }: { times: Times }) {
  const { activeFrom, activeUntil } = times
  const now = useNow()
  if (activeFrom === null && activeUntil === null) return 'Shows at all times.'
  const until = activeUntil && (
    <>
      {' until '}
      <Moment date={activeUntil} />
    </>
  )
  switch (activityOf(times, now)) {
    case 'over':
      return <>Has ended: it showed{until}.</>
    case 'not-yet':
      return (
        <>
          Shows from {activeFrom && <Moment date={activeFrom} />}
          {until}.
        </>
      )
    case 'active':
      return <>Shows now{until}.</>
  }
}
