import { spawnSync } from 'node:child_process'
import { closeSync, cpSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
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

const disk = aSmallDisk()

test.skipIf(disk === null)(
  'a full disk refuses changes in words that say so, and takes them once there is room',
  async () => {
    const dataDir = disk?.mount() ?? ''
    try {
      cpSync(newsroom.dataDir, dataDir, { recursive: true })
      await start(dataDir)
      await page()
      const filler = path.join(dataDir, 'filler')
      fill(filler)
      const refused = await untilRefused()
      expect(refused).toMatchObject({ error: 'storage' })
      expect(refused.message).toContain('The disk is full. Ask the person who runs this site')
      await page()
      expect((await ask(site.url, '/api/health')).status).toBe(503)
      rmSync(filler)
      expect(await change()).toMatchObject({ error: null })
      await vi.waitUntil(async () => (await ask(site.url, '/api/health')).status === 200, {
        timeout: 30_000,
        interval: 500,
      })
    } finally {
      await site.stop()
      disk?.unmount()
    }
  },
)

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

/** SQLite has some room in its own files. */
async function untilRefused() {
  for (let count = 0; count < 5000; count += 1) {
    const answer = await change()
    if (answer.error !== null) return answer
  }
  throw new Error('The disk never was full.')
}

function fill(file: string) {
  const descriptor = openSync(file, 'w')
  for (const size of [65_536, 4096, 512, 1]) {
    try {
      for (;;) writeSync(descriptor, Buffer.alloc(size))
    } catch {
      // Less fits now.
    }
  }
  // A file that is open keeps its room, also once it is removed.
  closeSync(descriptor)
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

/** One of 16 MB in memory, or null: only root may make one, and no container. */
function aSmallDisk() {
  const folder = `/dev/shm/small-disk-${process.pid}`
  const options = ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', folder]
  const isDone = (command: string, args: string[]) =>
    spawnSync(command, args, { stdio: 'ignore' }).status === 0
  const mount = () => {
    mkdirSync(folder, { recursive: true })
    return isDone('mount', options) ? folder : null
  }
  const unmount = () => {
    // Lazily: a check of the database may still end.
    isDone('umount', ['-l', folder])
    rmSync(folder, { recursive: true, force: true })
  }
  const isPossible = process.platform === 'linux' && mount() !== null
  unmount()
  if (!isPossible) console.warn('Skipped: a small disk can be mounted by root only, on Linux.')
  return isPossible ? { mount, unmount } : null
}
