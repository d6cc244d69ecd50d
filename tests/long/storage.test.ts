import { openSync, writeSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { closeDatabase } from '@/db/client'
import { Database } from '@/db/sqlite/driver'
import { ask } from '../support/ask'
import { attend } from '../support/attend'
import { aPublishedPost, openNewsroom } from '../support/newsroom'
import { authSecret } from '../support/sessionCookie'
import { type Site, startSite } from '../support/site'

let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let postId: string
let site: Site
/** What it logged after it was ready. */
let logged: string

beforeEach(async () => {
  newsroom = await openNewsroom()
  postId = await aPublishedPost(newsroom.editor, { title: 'The headline', slug: 'it' })
  // All is in the one file then.
  await closeDatabase()
})

afterEach(async () => {
  await site.stop('SIGKILL')
  await newsroom.close()
})

test('a lock that another program holds for 30 seconds keeps changes waiting, and no reader', async () => {
  await start(newsroom.dataDir)
  await page()
  const other = new Database(path.join(newsroom.dataDir, 'throughline.db'))
  other.exec('begin exclusive')
  const refused = change()
  let pages = 0
  const end = Date.now() + 30_000
  let last: ReturnType<typeof change> | undefined
  while (Date.now() < end) {
    await page()
    pages += 1
    // It waits for the end of the lock.
    if (Date.now() > end - 5_000) last ??= change()
    await pause(100)
  }
  expect(await refused).toMatchObject({ error: 'busy' })
  other.exec('commit')
  other.close()
  expect(await last).toMatchObject({ error: null })
  expect(await change()).toMatchObject({ error: null })
  // As many as if there were no lock: SQLite's own waiting would let through one in five seconds.
  expect(pages).toBeGreaterThan(30)
})

test('a damaged page is found after the start, and told with the path of the database', async () => {
  const file = path.join(newsroom.dataDir, 'throughline.db')
  writeGarbage(file)
  await start(newsroom.dataDir)
  await vi.waitUntil(async () => (await ask(site.url, '/api/health')).status === 503, {
    timeout: 60_000,
    interval: 500,
  })
  await page()
  expect(logged).toContain('The database is damaged')
  expect(logged).toContain(file)
})

async function start(dataDir: string) {
  site = await startSite({ dataDir, env: { AUTH_SECRET: authSecret } })
  logged = ''
  site.process.stdout?.on('data', (chunk) => {
    logged += chunk
  })
}

async function page() {
  const { status, bytes } = await ask(site.url, '/it')
  expect(status).toBe(200)
  expect(bytes.toString()).toContain('The headline')
}

function change() {
  return attend(site.url, newsroom.editor, postId)
}

/** Where few look: the table of suggestions that somebody dismissed. */
function writeGarbage(file: string) {
  const database = new Database(file)
  const page = database
    .prepare("select rootpage from sqlite_schema where name = 'dismissed_suggestions'")
    .pluck()
    .get()
  const pageSize = Number(database.pragma('page_size', { simple: true }))
  database.close()
  const descriptor = openSync(file, 'r+')
  writeSync(descriptor, Buffer.alloc(pageSize, 0xa5), 0, pageSize, (Number(page) - 1) * pageSize)
}
