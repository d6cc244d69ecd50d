import { setImmediate } from 'node:timers/promises'

/** Requests wait for no longer than this. */
const stretch = 20

/**
 * Goes through many things in one transaction, and lets requests be answered in between: readers get
 * pages as they were before, and saves wait for the end.
 */
export async function* oneByOne<Thing>(things: Thing[]) {
  let since = performance.now()
  for (const thing of things) {
    yield thing
    if (performance.now() - since < stretch) continue
    await setImmediate()
    since = performance.now()
  }
}
