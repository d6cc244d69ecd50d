import { randomUUID } from 'node:crypto'
import { lt, max } from 'drizzle-orm'
import { rawReader, reopenIfReplaced, type Tx } from '../db/client'
import { changes } from '../db/schema'
import { untilCommit } from '../db/sqlite/untilCommit'

/**
 * How far the history of the database has come, and which history it is. Each page has the one that
 * was read when its render began: everything it shows is at least as new.
 */
export type Stamp = { readonly epoch: string; readonly number: number }

/** How many changes are remembered. A process that has missed more begins a new epoch. */
const remembered = 1000

let seen: { id: string; sequence: Stamp } | undefined

/**
 * The number of the latest change, in its epoch.
 *
 * Each change has an id that no other history of the database has. While the latest one that this
 * process saw is still there, whatever came after it continues the same history. Where it is gone,
 * the database was restored, copied or promoted, and a new epoch begins: numbers may come again
 * with other contents, and no page of another epoch is served. See docs/decisions/0056.
 */
export function currentSequence(): Stamp {
  reopenIfReplaced()
  const { latest, idOf } = statements()
  const { number, id } = latest()
  if (seen?.id === id) return seen.sequence
  const continues = seen !== undefined && idOf.get(seen.sequence.number)?.id === seen.id
  const epoch = seen && continues ? seen.sequence.epoch : randomUUID()
  seen = { id, sequence: { epoch, number } }
  return seen.sequence
}

export function areUnchangedSince(number: number, tags: string[]): boolean {
  return statements().laterTag.get(JSON.stringify(tags), number) === undefined
}

/** Gives a change its number, in the change's own transaction. */
export async function takeNextNumber(tx: Tx): Promise<number> {
  const last =
    tx
      .select({ number: max(changes.number) })
      .from(changes)
      .get()?.number ?? 0
  const number = last + 1
  tx.insert(changes).values({ number, id: randomUUID() }).run()
  tx.delete(changes)
    .where(lt(changes.number, number - remembered))
    .run()
  return number
}

/** Begins a new epoch in every process: the changes that they have seen are forgotten. */
export async function beginEpoch(tx: Tx) {
  const number = await takeNextNumber(tx)
  tx.delete(changes).where(lt(changes.number, number)).run()
}

const prepared = new WeakMap<object, ReturnType<typeof prepare>>()

function statements() {
  const connection = rawReader()
  const known = prepared.get(connection) ?? prepare(connection)
  prepared.set(connection, known)
  return known
}

function prepare(connection: ReturnType<typeof rawReader>) {
  const latest = connection.prepare<[], { number: number; id: string }>(
    'select number, id from changes order by number desc limit 1',
  )
  return {
    latest: untilCommit(connection, () => latest.get() ?? { number: 0, id: '' }),
    idOf: connection.prepare<[number], { id: string }>('select id from changes where number = ?'),
    laterTag: connection.prepare<[string, number], { tag: string }>(
      `select tag from cache_tags
       where tag in (select value from json_each(?)) and number > ? limit 1`,
    ),
  }
}
