import { findSettings } from '@/db/site'
import { readBeacon, wasFollowed, wasSeen } from './beacon'
import { dayBefore } from './day'
import { linkShownAt, type ShownLink } from './shown'
import { add } from './waiting'

/**
 * Counts what a reader's browser tells of one page view: each link once, and only those that the
 * page shows, and for which `mayCount` allows it. Whatever else it says is passed over. `flush`
 * brings the counts to the database.
 *
 * @param open has the page at a path noted as readers get it now (see `noteShown`), and says where it
 *   is: readers may have opened it at an address that it has given up. Null where there is none.
 */
export async function countBeacon(
  text: string,
  open: (path: string) => Promise<string | null>,
  mayCount: (link: ShownLink) => boolean = () => true,
): Promise<void> {
  const beacon = readBeacon(text)
  if (!beacon || !(await isCounting())) return
  const path = await open(beacon.path)
  if (path === null) return
  const done = new Map<ShownLink, number>()
  for (const link of beacon.links) {
    const shown = linkShownAt([path, beacon.path], link)
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
