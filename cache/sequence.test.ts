import { copyFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { db, rawReader, rawWriter, transaction } from '@/db/client'
import { changes } from '@/db/schema'
import { Database } from '@/db/sqlite/driver'
import { aDatabase } from '@/tests/support/database'
import { raiseTags } from './raise'
import { beginEpoch, currentSequence } from './sequence'

aDatabase()

test('each change has the next number, in the same epoch', async () => {
  const before = currentSequence()
  await change()
  await change()
  expect(currentSequence()).toEqual({ epoch: before.epoch, number: before.number + 2 })
})

test('while nothing changes, it is the very same', async () => {
  await change()
  expect(currentSequence()).toBe(currentSequence())
})

test('a restore into the live file begins an epoch, also where as many changes follow as were lost', async () => {
  await change()
  const backup = await backUp()
  await change()
  await change()
  const before = currentSequence()
  await restore(backup)
  await change()
  await change()
  const after = currentSequence()
  expect(after.number).toBe(before.number)
  expect(after.epoch).not.toBe(before.epoch)
})

test('a restore of what the database is now is no other history', async () => {
  await change()
  const before = currentSequence()
  await restore(await backUp())
  expect(currentSequence()).toEqual(before)
})

test('another file in the place of the database is opened, and begins an epoch', async () => {
  await change()
  const backup = await backUp()
  await change()
  const before = currentSequence()
  replaceBy(backup)
  const after = await vi.waitFor(() => {
    const now = currentSequence()
    expect(now.number).toBe(before.number - 1)
    return now
  }, 5000)
  expect(after.epoch).not.toBe(before.epoch)
  await change()
  expect(currentSequence()).toEqual({ epoch: after.epoch, number: after.number + 1 })
})

test('an epoch can be begun, and goes on counting', async () => {
  await change()
  const before = currentSequence()
  await transaction((tx) => beginEpoch(tx))
  const after = currentSequence()
  expect(after.number).toBe(before.number + 1)
  expect(after.epoch).not.toBe(before.epoch)
})

test('a process that has missed more changes than are remembered begins an epoch', async () => {
  const before = currentSequence()
  await transaction(async (tx) => {
    for (let number = 0; number < 1500; number += 1) await raiseTags(tx, ['a'])
  })
  expect(db().select().from(changes).all().length).toBeLessThanOrEqual(1001)
  expect(currentSequence().epoch).not.toBe(before.epoch)
})

function change() {
  return transaction((tx) => raiseTags(tx, ['a']))
}

async function backUp() {
  const file = path.join(path.dirname(rawReader().name), `backup-${crypto.randomUUID()}.db`)
  await rawReader().backup(file)
  return file
}

/** By SQLite's backup API, from the backup into the file that the process has open. */
async function restore(backup: string) {
  const source = new Database(backup)
  await source.backup(rawWriter().name)
  source.close()
}

function replaceBy(backup: string) {
  const { name } = rawWriter()
  copyFileSync(backup, `${name}.new`)
  for (const part of ['-wal', '-shm']) rmSync(name + part, { force: true })
  renameSync(`${name}.new`, name)
}
