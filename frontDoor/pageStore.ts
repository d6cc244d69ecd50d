import { LRUCache } from 'lru-cache'
import { areUnchangedSince, type Stamp } from '../cache/sequence'
import type { Answer } from './answer'

type Stored<Page> = {
  page: Page
  /** For those who get it from memory. */
  answer: Answer
  tags: string[]
  epoch: string
  /** The page is as the database was at this number: where it was rendered, or last found unchanged. */
  number: number
  /** The moment at which it looks different by itself. */
  holdsUntil: number
}

/**
 * The one store of finished pages. A page is stamped with the epoch and the number at which its
 * render began, and is valid while none of its tags has a later number and its time has not come.
 * So a render that read the database before a change never passes for newer, however late it ends.
 */
export function makePageStore<Page>(maxBytes: number) {
  const pages = new LRUCache<string, Stored<Page>>({
    maxSize: maxBytes,
    sizeCalculation: ({ answer, tags }) => answer.body.size + 64 * tags.length + 4096,
  })

  return {
    /** The page, if a render that began with this stamp would make it again. */
    get(path: string, stamp: Stamp): Stored<Page> | undefined {
      const stored = pages.get(path)
      if (stored && isCurrent(stored, stamp)) return stored
    },

    /** The page, current or not, if the database is still the one of which it was rendered. */
    last(path: string, { epoch }: Stamp): Stored<Page> | undefined {
      const stored = pages.get(path)
      if (stored?.epoch === epoch) return stored
    },

    set(path: string, stored: Stored<Page>) {
      pages.set(path, stored)
    },
  }
}

function isCurrent(stored: Stored<unknown>, { epoch, number }: Stamp): boolean {
  if (stored.epoch !== epoch || Date.now() >= stored.holdsUntil) return false
  if (stored.number === number) return true
  if (!areUnchangedSince(stored.number, stored.tags)) return false
  stored.number = number
  return true
}
