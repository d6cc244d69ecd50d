import { findSettings } from '@/db/site'
import { readBeacon, wasFollowed, wasSeen } from './beacon'
import { dayBefore } from './day'
import { linksShownAt, type ShownLink } from './shown'
import { add } from './waiting'

/**
 * Counts what a reader's browser tells of one page view: each link once, and only those that the
 * page shows, and for which `mayCount` allows it. Whatever else it says is passed over. `flush`
 * brings the counts to the database.
 */
export async function countBeacon(
  text: string,
  mayCount: (link: ShownLink) => boolean = () => true,
): Promise<void> {
  const beacon = readBeacon(text)
  if (!beacon || !(await isCounting())) return
  const shownAt = await linksShownAt(beacon.path)
  const done = new Map<ShownLink, number>()
  for (const link of beacon.links) {
    const shown = shownAt(link)
    if (shown) done.set(shown, (done.get(shown) ?? 0) | link[3])
  }
  const day = dayBefore(0)
  for (const [shown, bits] of done) {
    if (!mayCount(shown)) continue
    add({ ...shown, day, seen: bits & wasSeen, followed: bits & wasFollowed && 1 })
  }
}

export async function isCounting() {
  return (await findSettings())?.countsLinks ?? true
}
