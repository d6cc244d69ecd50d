import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { isMainThread } from 'node:worker_threads'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { keepPrivate, readConfig } from '../config'
import { beginImmediate } from './beginImmediate'
import * as schema from './schema'
import { type Connection, Database } from './sqlite/driver'
import { type FileIdentity, identityOf, isReplaced } from './sqlite/replaced'
import { preparingOnce } from './sqlite/statements'
import { storageError } from './storageError'

export type Tx = BetterSQLite3Database<typeof schema>

/**
 * The two connections of this process. Reads have one of their own, so that they never see what a
 * transaction has not committed.
 */
type Connections = {
  readFile: Connection
  writeFile: Connection
  read: Tx
  write: Tx
  identity: FileIdentity
}

// Next bundles this module more than once; the process must still have one writer.
const shared = globalThis as typeof globalThis & {
  throughlineConnections?: Connections | undefined
  throughlineWriter?: Promise<unknown> | undefined
  throughlineLookAgainAt?: number
  throughlineWaiting?: number
}

/** Committed data. Queries inside a transaction take its `tx` instead. */
export function db(): Tx {
  return connections().read
}

/**
 * Runs `change` as one transaction: all of it is kept, or, when it throws, none. Transactions of
 * this process run one after the other; those of other processes are waited for.
 *
 * @throws a storage error, 'busy', where they take too long, or too many wait already
 */
export async function transaction<T>(change: (tx: Tx) => Promise<T>): Promise<T> {
  const waiting = shared.throughlineWaiting ?? 0
  if (waiting >= maxWaiting) throw storageError('busy')
  shared.throughlineWaiting = waiting + 1
  const giveUpAt = Date.now() + maxMilliseconds
  const before = shared.throughlineWriter ?? Promise.resolve()
  const run = before.then(() => runTransaction(change, giveUpAt))
  shared.throughlineWriter = run.catch(() => undefined).finally(leaveQueue)
  return run
}

/** As long as people wait for a save before they think that it failed. */
const maxMilliseconds = 10_000

const maxWaiting = 1000

function leaveQueue() {
  shared.throughlineWaiting = (shared.throughlineWaiting ?? 1) - 1
}

async function runTransaction<T>(change: (tx: Tx) => Promise<T>, giveUpAt: number): Promise<T> {
  const { writeFile, write } = connections()
  await beginImmediate(writeFile, giveUpAt)
  try {
    const result = await change(write)
    writeFile.exec('commit')
    return result
  } catch (error) {
    if (writeFile.inTransaction) writeFile.exec('rollback')
    throw error
  }
}

/** Ends the transaction under way and closes the database. */
export async function closeDatabase() {
  await shared.throughlineWriter
  shared.throughlineConnections?.readFile.close()
  shared.throughlineConnections?.writeFile.close()
  shared.throughlineConnections = undefined
}

/**
 * Opens the file that stands where the database was, if it is another now: a backup was put in its
 * place. It is looked for once a second.
 */
export function reopenIfReplaced() {
  const open = shared.throughlineConnections
  const now = performance.now()
  if (!open || now < (shared.throughlineLookAgainAt ?? 0)) return
  shared.throughlineLookAgainAt = now + 1000
  if (!isReplaced(open.readFile.name, open.identity)) return
  shared.throughlineConnections = undefined
  const close = () => {
    open.readFile.close()
    open.writeFile.close()
  }
  // A change under way fails by itself: SQLite writes to no file that has lost its name.
  void (shared.throughlineWriter ?? Promise.resolve()).then(close, close)
}

/** The connection under `db()`, for the few statements that Drizzle does not speak. */
export function rawReader(): Connection {
  return connections().readFile
}

export function rawWriter(): Connection {
  return connections().writeFile
}

function connections(): Connections {
  shared.throughlineConnections ??= connect(readConfig().databaseFile)
  return shared.throughlineConnections
}

function connect(file: string): Connections {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  // The process stands still while SQLite waits: `beginImmediate` waits in its place. A reader waits
  // only for another process that recovers the database after a crash.
  const writeFile = open(file, { busyTimeout: 0 })
  const readFile = open(file, { busyTimeout: 100 })
  return {
    readFile,
    writeFile,
    read: drizzle(preparingOnce(readFile), { schema }),
    write: drizzle(preparingOnce(writeFile), { schema }),
    identity: identityOf(file),
  }
}

function open(file: string, { busyTimeout }: { busyTimeout: number }) {
  // Threads only read: the process has one writer.
  const connection = new Database(file, { readonly: !isMainThread })
  // SQLite gives the files beside it the same mode.
  keepPrivate(file, 0o600)
  connection.pragma(`busy_timeout = ${busyTimeout}`)
  connection.pragma('journal_mode = WAL')
  // FULL: a commit that was answered is on the disk, also after a power cut.
  connection.pragma('synchronous = FULL')
  connection.pragma('foreign_keys = ON')
  return connection
}
