export type Times = { activeFrom: Date | null; activeUntil: Date | null }

export type Activity = 'not-yet' | 'active' | 'over'

/** Readers see a block only between its times. */
export function activityOf({ activeFrom, activeUntil }: Times, at: Date): Activity {
  if (activeUntil !== null && activeUntil <= at) return 'over'
  return activeFrom === null || activeFrom <= at ? 'active' : 'not-yet'
}

export function isActive(times: Times, at: Date) {
  return activityOf(times, at) === 'active'
}
