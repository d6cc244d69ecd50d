import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from '@/config'
import { transaction } from '@/db/client'
import { hasUsers, insertUser } from '@/db/users'
import { aDatabase } from '@/tests/support/database'
import { inAFolderAside } from './aside'

aDatabase()

const aUser = { email: 'a@example.com', name: 'A', role: 'admin', passwordHash: '!' } as const

async function addUser() {
  await transaction((tx) => insertUser(tx, aUser))
}

test('a database that was filled aside takes the place of the empty one', async () => {
  await inAFolderAside(addUser)
  expect(await hasUsers()).toBe(true)
  expect(existsSync(path.join(readConfig().dataDir, 'demo-unfinished'))).toBe(false)
})

test('a filling that is cut short leaves the database empty, and the next one succeeds', async () => {
  const interrupted = async () => {
    await addUser()
    throw new Error('cut short')
  }
  await expect(inAFolderAside(interrupted)).rejects.toThrow('cut short')
  expect(await hasUsers()).toBe(false)
  await inAFolderAside(addUser)
  expect(await hasUsers()).toBe(true)
})
