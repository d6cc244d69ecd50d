export type Times = { activeFrom: Date | null; activeUntil: Date | null }

export type Activity = 'not-yet' | 'active' | 'over'

/** Whether readers see a block at a moment, as far as its times say. */
export function activityOf({ activeFrom, activeUntil }: Times, at: Date): Activity {
  if (activeUntil !== null && activeUntil <= at) return 'over'
  return activeFrom === null || activeFrom <= at ? 'active' : 'not-yet'
}

export function isActive(times: Times, at: Date) {
  return activityOf(times, at) === 'active'
}
