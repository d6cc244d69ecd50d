import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../support/ask'
import { aPublishedPost, openNewsroom } from '../support/newsroom'
import { anActor } from '../support/people'
import { authSecret, sessionCookie } from '../support/sessionCookie'
import { type Site, startSite } from '../support/site'

let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let site: Site

/** A site whose operator said nothing of its address. */
beforeAll(async () => {
  newsroom = await openNewsroom()
  await aPublishedPost(newsroom.editor, { title: 'The headline', slug: 'it' })
  site = await startSite({
    dataDir: newsroom.dataDir,
    env: { AUTH_SECRET: authSecret, SITE_URL: '' },
  })
})

afterAll(async () => {
  await site.stop()
  await newsroom.close()
})

const isLinux = process.platform === 'linux'
const canLimit = isLinux && spawnSync('prlimit', ['--version']).status === 0

test('a site without an address says so at its start, and to administrators', async () => {
  expect(site.output).toContain('SITE_URL is not set')
  const headers = { cookie: await sessionCookie(await anActor('admin')) }
  const settings = await ask(site.url, '/admin/settings', { headers })
  expect(settings.bytes.toString()).toContain('SITE_URL')
})

test('a second server on the same port is refused before it touches the data', async () => {
  const before = readdirSync(newsroom.dataDir)
  const port = Number(new URL(site.url).port)
  const second = startSite({ dataDir: newsroom.dataDir, port })
  await expect(second).rejects.toThrow(`PORT: ${port} is in use`)
  expect(readdirSync(newsroom.dataDir)).toEqual(before)
  expect((await ask(site.url, '/it')).status).toBe(200)
})

test.runIf(isLinux)('a start with too few open files says how many it needs', async () => {
  const script = 'ulimit -n 64; exec node scripts/run.mjs start'
  const child = spawn('bash', ['-c', script], { stdio: ['ignore', 'ignore', 'pipe'] })
  const said = child.stderr.toArray()
  expect(await once(child, 'exit')).toEqual([1, null])
  expect(Buffer.concat(await said).toString()).toMatch(/only 64 files open, and needs 256/)
})

test.skipIf(!canLimit)(
  'a shortage of file descriptors passes, and leaves nothing broken',
  async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    expect(await statusOf('/it', agent)).toBe(200)
    const limit = spawnSync('prlimit', [
      '--nofile',
      '--raw',
      '--noheadings',
      '-o',
      'SOFT',
      of(site),
    ])
    limitFiles(readdirSync(`/proc/${site.process.pid}/fd`).length)
    // What comes from memory needs none. What was never loaded needs some.
    expect(await statusOf('/it', agent)).toBe(200)
    await statusOf('/admin/links', agent)
    await statusOf('/admin/login', agent)
    limitFiles(Number(limit.stdout.toString()))
    agent.destroy()
    expect(await statusOf('/admin/login')).toBe(200)
    const headers = { cookie: await sessionCookie(newsroom.editor) }
    for (const path of ['/admin', '/admin/posts', '/admin/sections']) {
      expect((await ask(site.url, path, { headers })).status).toBe(200)
    }
  },
)

function limitFiles(count: number) {
  spawnSync('prlimit', [`--nofile=${count}:`, of(site)])
}

function of({ process: { pid } }: Site) {
  return `--pid=${pid}`
}

async function statusOf(path: string, agent?: Agent) {
  const asked = request(site.url + path, agent ? { agent } : {}).end()
  const [response] = await once(asked, 'response')
  response.resume()
  await once(response, 'end')
  return response.statusCode
}
