import { mkdirSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { readConfig } from '../config'
import * as schema from './schema'
import { type FileIdentity, identityOf, isReplaced } from './sqlite/replaced'

export type Tx = BetterSQLite3Database<typeof schema>

/**
 * The two connections of this process. Reads have one of their own, so that they never see what a
 * transaction has not committed.
 */
type Connections = {
  readFile: Database.Database
  writeFile: Database.Database
  read: Tx
  write: Tx
  identity: FileIdentity
}

// Next bundles this module more than once; the process must still have one writer.
const shared = globalThis as typeof globalThis & {
  throughlineConnections?: Connections | undefined
  throughlineWriter?: Promise<unknown> | undefined
  throughlineLookAgainAt?: number
}

/** Committed data. Queries inside a transaction take its `tx` instead. */
export function db(): Tx {
  return connections().read
}

/**
 * Runs `change` as one transaction: all of it is kept, or, when it throws, none. Transactions of
 * this process run one after the other; those of other processes are waited for (busy timeout).
 */
export async function transaction<T>(change: (tx: Tx) => Promise<T>): Promise<T> {
  const before = shared.throughlineWriter ?? Promise.resolve()
  const run = before.then(() => runTransaction(change))
  shared.throughlineWriter = run.catch(() => undefined)
  return run
}

async function runTransaction<T>(change: (tx: Tx) => Promise<T>): Promise<T> {
  const { writeFile, write } = connections()
  writeFile.exec('begin immediate')
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
export function rawReader(): Database.Database {
  return connections().readFile
}

export function rawWriter(): Database.Database {
  return connections().writeFile
}

function connections(): Connections {
  shared.throughlineConnections ??= connect(readConfig().databaseFile)
  return shared.throughlineConnections
}

function connect(file: string): Connections {
  mkdirSync(path.dirname(file), { recursive: true })
  const writeFile = open(file)
  const readFile = open(file)
  return {
    readFile,
    writeFile,
    read: drizzle(readFile, { schema }),
    write: drizzle(writeFile, { schema }),
    identity: identityOf(file),
  }
}

function open(file: string) {
  const connection = new Database(file)
  connection.pragma('busy_timeout = 5000')
  connection.pragma('journal_mode = WAL')
  // FULL: a commit that was answered is on the disk, also after a power cut.
  connection.pragma('synchronous = FULL')
  connection.pragma('foreign_keys = ON')
  return connection
}
