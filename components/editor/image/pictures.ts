import type { Picture } from '@/domain/reading/views'
import type { ImageSources } from './sources'

/** What the editor knows of the pictures that its document names. */
export type Known = {
  pictures: ReadonlyMap<string, Picture>
  /** Ids that were asked for and answered; one that is not among the above does not exist. */
  answered: ReadonlySet<string>
}

export type PictureStore = ReturnType<typeof makePictureStore>

/** Long enough that all pictures of an article, which appear at once, are asked for at once. */
const gatherFor = 20
const retryAfter = 5000

/**
 * Pictures by their id, each asked for once while the editor is open. A store in the sense of
 * React's `useSyncExternalStore`.
 */
export function makePictureStore(describe: ImageSources['describe']) {
  let known: Known = { pictures: new Map(), answered: new Set() }
  let waiting: string[] = []
  const asked = new Set<string>()
  const listeners = new Set<() => void>()

  function ask(id: string) {
    if (asked.has(id) || known.answered.has(id)) return
    asked.add(id)
    if (waiting.length === 0) setTimeout(fetchWaiting, gatherFor)
    waiting.push(id)
  }

  async function fetchWaiting() {
    const ids = waiting
    waiting = []
    try {
      learn(await describe(ids), ids)
    } catch {
      for (const id of ids) asked.delete(id)
      setTimeout(() => ids.forEach(ask), retryAfter)
    }
  }

  function learn(pictures: Picture[], answered = pictures.map(({ id }) => id)) {
    const news = pictures.map((picture) => [picture.id, picture] as const)
    known = {
      pictures: new Map([...known.pictures, ...news]),
      answered: new Set([...known.answered, ...answered]),
    }
    for (const listener of listeners) listener()
  }

  return {
    ask,
    learn,
    known: () => known,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
