import { setTimeout as pause } from 'node:timers/promises'
import type { Connection } from './sqlite/driver'
import { isBusy, storageError } from './storageError'

/** Often enough to find the moment between two transactions of another process. */
const longestPause = 50

/**
 * Begins a transaction that may write. While another process holds the lock, this one goes on with
 * everything else: SQLite's own waiting would hold up readers too.
 *
 * @throws a storage error, 'busy', where the lock is still held at that time
 */
export async function beginImmediate(connection: Connection, giveUpAt: number) {
  for (let milliseconds = 1; ; milliseconds = Math.min(milliseconds * 2, longestPause)) {
    try {
      connection.exec('begin immediate')
      return
    } catch (error) {
      if (!isBusy(error)) throw error
      if (Date.now() >= giveUpAt) throw storageError('busy', error)
    }
    await pause(milliseconds)
  }
}
