import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readConfig } from '@/config'
import { closeDatabase } from '@/db/client'
import { aDatabase } from '@/tests/support/database'
import { isHealthy } from './isHealthy'

aDatabase()

test('a site is healthy while its database answers', async () => {
  expect(await isHealthy()).toBe(true)
})

test('a site whose database cannot be read is not', async () => {
  await closeDatabase()
  writeFileSync(readConfig().databaseFile, 'This is no database.')
  expect(await isHealthy()).toBe(false)
})
