import { rawReader } from '../db/client'

/** The number of the latest change: see `sequence.ts`. */
export function currentNumber(): number {
  return prepared().current.get()?.number ?? 0
}

/** Whether none of the tags has been raised after `number`. */
export function areUnchangedSince(number: number, tags: string[]): boolean {
  return prepared().laterTag.get(JSON.stringify(tags), number) === undefined
}

const statements = new WeakMap<object, ReturnType<typeof prepare>>()

function prepared() {
  const connection = rawReader()
  const known = statements.get(connection) ?? prepare()
  statements.set(connection, known)
  return known
}

function prepare() {
  const connection = rawReader()
  return {
    current: connection.prepare<[], { number: number | null }>(
      'select max(number) as number from changes',
    ),
    laterTag: connection.prepare<[string, number], { tag: string }>(
      `select tag from cache_tags
       where tag in (select value from json_each(?)) and number > ? limit 1`,
    ),
  }
}
