const hour = 60 * 60 * 1000
export const day = 24 * hour
const week = 7 * day

/**
 * The ids of those autosaves that are not kept for longer: all of the last day stay, the last one
 * of each hour for a week, and the last one of each day after that. Hours and days are those of the
 * clock (in UTC), so that thinning again, at whatever time, does not take the next ones too.
 *
 * @param autosaves oldest first
 */
export function superfluous(autosaves: { id: string; at: Date }[], now: Date): string[] {
  const later = new Set<string>()
  const ids: string[] = []
  for (const { id, at } of autosaves.toReversed()) {
    const period = periodOf(at, now)
    if (period !== null && later.has(period)) ids.push(id)
    else if (period !== null) later.add(period)
  }
  return ids
}

function periodOf(at: Date, now: Date): string | null {
  const age = now.getTime() - at.getTime()
  if (age <= day) return null
  const length = age <= week ? hour : day
  return `${length}:${Math.floor(at.getTime() / length)}`
}
