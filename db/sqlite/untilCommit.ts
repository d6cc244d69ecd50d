import { openSync, readSync } from 'node:fs'
import type { Connection } from './driver'

/**
 * `read`, whose result is kept until anything is committed, by whichever process. Asking SQLite takes
 * and gives back a lock of the file; this compares what SQLite itself compares to know whether the
 * pages that it has in memory are still those of the database: the header of the WAL index, which
 * each commit changes before it returns (https://www.sqlite.org/walformat.html, section 2.1).
 */
export function untilCommit<T>(connection: Connection, read: () => T): () => T {
  const header = Buffer.alloc(headerBytes)
  const keptHeader = Buffer.alloc(headerBytes)
  let kept: { result: T } | undefined
  let file: number | null = null

  return () => {
    // Read before the result: where a commit comes between the two, it is read again, and never missed.
    file ??= openIndex(connection)
    const isWhole = file !== null && readSync(file, header, 0, headerBytes, 0) === headerBytes
    if (isWhole && kept && header.equals(keptHeader)) return kept.result
    const result = read()
    kept = isWhole ? { result } : undefined
    header.copy(keptHeader)
    return result
  }
}

/** Two copies of it, which differ while a commit is being written. */
const headerBytes = 96

/**
 * It is never closed. To close any descriptor of a file is to lose all locks that the process has on
 * it, SQLite's among them (https://www.sqlite.org/howtocorrupt.html, section 2.2).
 */
function openIndex(connection: Connection): number | null {
  try {
    return openSync(`${connection.name}-shm`, 'r')
  } catch {
    // It is there from the first read on, or descriptors are scarce: SQLite answers until then.
    return null
  }
}
