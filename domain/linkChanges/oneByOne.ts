import { setImmediate } from 'node:timers/promises'

/** So many articles are changed at a stretch: about as long as a page takes to be rendered. */
const stretch = 10

/**
 * Goes through many things in one transaction, and lets requests be answered in between: readers get
 * pages as they were before, and whoever saves waits for the end.
 */
export async function* oneByOne<Thing>(things: Thing[]) {
  for (const [index, thing] of things.entries()) {
    if (index > 0 && index % stretch === 0) await setImmediate()
    yield thing
  }
}
