import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { type LocalCopy, parseLocalCopy } from './localCopy'

/** Whose copies: a browser may be shared, and nobody is brought back what another wrote. */
type Owner = { userId: string; postId: string }

export type Copies = ReturnType<typeof copiesOf>

/**
 * The copies in this browser of what the person wrote in the article: in IndexedDB, which has room
 * for long articles and does not hold up typing; and, where a page is closed before IndexedDB has
 * answered, in `localStorage`, which is written before the call returns.
 */
export function copiesOf({ userId, postId }: Owner) {
  const keyOf = (visitId: string): Key => [userId, postId, visitId]
  const prefix = `unsaved-article:${userId}:${postId}:`

  return {
    /** All that is there, newest first. */
    async read(): Promise<LocalCopy[]> {
      const all = IDBKeyRange.bound([userId, postId], [userId, postId, []])
      // A browser that has no IndexedDB may still have the other.
      const kept = await database()
        .then((db) => db.getAll('unsaved', all))
        .catch(() => [])
      const copies = [...kept, ...keptAtOnce(prefix)].flatMap((copy) => parseLocalCopy(copy) ?? [])
      const newestFirst = copies.toSorted((one, other) => other.keptAt - one.keptAt)
      return newestFirst.filter(({ visitId }, index) => index === indexOf(visitId, newestFirst))
    },

    /** Keeps the copy in place of those that it continues. */
    async keep(copy: LocalCopy) {
      const transaction = await begin()
      const { store } = transaction
      const work = [
        store.put(copy, keyOf(copy.visitId)),
        ...copy.continues.map((visitId) => store.delete(keyOf(visitId))),
      ]
      // Not when the browser finds the time: the page may be about to go.
      transaction.commit()
      await Promise.all([...work, transaction.done])
      forgetAtOnce([copy.visitId, ...copy.continues])
    },

    /** Keeps the copy before it returns, for a page that is being closed. */
    keepAtOnce(copy: LocalCopy) {
      try {
        localStorage.setItem(prefix + copy.visitId, JSON.stringify(copy))
      } catch {
        // Full, or forbidden. IndexedDB was asked as well, and a page that goes can say nothing.
      }
    },

    /** The server has what these visits wrote. */
    async forget(visitIds: string[]) {
      const transaction = await begin()
      const work = visitIds.map((visitId) => transaction.store.delete(keyOf(visitId)))
      transaction.commit()
      await Promise.all([...work, transaction.done])
      forgetAtOnce(visitIds)
    },
  }

  function forgetAtOnce(visitIds: string[]) {
    for (const visitId of visitIds) localStorage.removeItem(prefix + visitId)
  }
}

type Key = [userId: string, postId: string, visitId: string]

interface Schema extends DBSchema {
  unsaved: { key: Key; value: LocalCopy }
}

let opened: Promise<IDBPDatabase<Schema>> | null = null

/** Rejects, and does not throw, where the browser has no IndexedDB at all. */
async function database() {
  opened ??= openDB<Schema>('throughline', 1, {
    upgrade: (db) => {
      db.createObjectStore('unsaved')
    },
    // Safari closes connections of tabs that rest; the next call opens another.
    terminated: () => {
      opened = null
    },
  }).catch((error: unknown) => {
    opened = null
    throw error
  })
  return opened
}

/** `strict`: answered once it is on the disk, so that it is there after a power cut as well. */
async function begin() {
  return (await database()).transaction('unsaved', 'readwrite', { durability: 'strict' })
}

function keptAtOnce(prefix: string): unknown[] {
  try {
    return Object.entries(localStorage)
      .filter(([key]) => key.startsWith(prefix))
      .map(([, text]) => JSON.parse(text))
  } catch {
    return []
  }
}

function indexOf(visitId: string, copies: LocalCopy[]) {
  return copies.findIndex((copy) => copy.visitId === visitId)
}
