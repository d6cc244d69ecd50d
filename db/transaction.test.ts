import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readConfig } from '@/config'
import { aDatabase } from '@/tests/support/database'
import { beginImmediate } from './beginImmediate'
import { db, rawWriter, transaction } from './client'
import { siteSettings } from './schema'
import { type Connection, Database } from './sqlite/driver'
import { storageProblemOf } from './storageError'

aDatabase()

let other: Connection

beforeEach(() => {
  other = new Database(readConfig().databaseFile)
})

afterEach(() => {
  other.close()
})

test('while another process holds the lock, readers go on, and a change waits for its end', async () => {
  other.exec('begin exclusive')
  const changed = transaction(async (tx) => {
    await tx.insert(siteSettings).values({ name: 'Changed', tagline: '' })
  })
  // The timers of the process run on too: SQLite does not wait in their place.
  await pause(20)
  expect(await db().select().from(siteSettings)).toEqual([])
  other.exec('commit')
  await changed
  expect(await db().select().from(siteSettings)).toMatchObject([{ name: 'Changed' }])
})

test('a lock that is held for too long is an error of its own, and the next change works', async () => {
  other.exec('begin exclusive')
  const failed = await beginImmediate(rawWriter(), Date.now()).catch((error: unknown) => error)
  expect(storageProblemOf(failed)).toBe('busy')
  other.exec('rollback')
  await transaction(async (tx) => {
    await tx.insert(siteSettings).values({ name: 'Later', tagline: '' })
  })
  expect(await db().select().from(siteSettings)).toHaveLength(1)
})

test('so many changes may wait, and no more: the others are told at once', async () => {
  let end = () => {}
  const first = transaction(() => new Promise<void>((resolve) => (end = resolve)))
  const waiting = Array.from({ length: 999 }, () => transaction(async () => 'done'))
  const failed = await transaction(async () => 'done').catch((error: unknown) => error)
  expect(storageProblemOf(failed)).toBe('busy')
  end()
  await first
  expect(new Set(await Promise.all(waiting))).toEqual(new Set(['done']))
  expect(await transaction(async () => 'done')).toBe('done')
})
