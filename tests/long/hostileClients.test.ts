import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../support/ask'
import { aPublishedPost, openNewsroom, publish } from '../support/newsroom'
import { anActor } from '../support/people'
import { authSecret, sessionCookie } from '../support/sessionCookie'
import { type Site, startSite } from '../support/site'
import { shareOf } from './share'

const seconds = shareOf(60)
const megabyte = 1024 * 1024

let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let site: Site
let postId: string
const clients = new Set<ChildProcess>()

beforeAll(async () => {
  newsroom = await openNewsroom()
  postId = await aPublishedPost(newsroom.editor, { title: 'The headline', slug: 'it' })
  site = await startSite({ dataDir: newsroom.dataDir, env: { AUTH_SECRET: authSecret } })
})

afterAll(async () => {
  endClients()
  await site.stop()
  await newsroom.close()
})

test.runIf(process.platform === 'linux')(
  'a stranger and a contributor with 100 connections each cost little memory, and the site goes on',
  async ({ task }) => {
    const cookie = await sessionCookie(await anActor('contributor'))
    await loadRoutes(cookie)
    await startClient('readingClients.ts', `${site.url}/it`)
    // What the site sets up once.
    await readWhileItChanges(5)
    const besideReaders = await readWhileItChanges(seconds)
    endClients()
    await startClient('hostileClients.ts', site.url, '')
    await startClient('hostileClients.ts', site.url, cookie)
    const besideHostile = await readWhileItChanges(seconds)
    endClients()
    Object.assign(task.meta, { measured: JSON.stringify({ besideReaders, besideHostile }) })
    console.log({ besideReaders, besideHostile })
    expect((besideHostile.memory - besideReaders.memory) / megabyte).toBeLessThan(100)
    expect((await ask(site.url, '/api/health')).status).toBe(200)
  },
)

/** The first visit to a route loads its code, whoever comes. */
async function loadRoutes(cookie: string) {
  const headers = { cookie, 'sec-fetch-site': 'same-origin' }
  await ask(site.url, '/admin/login')
  for (const path of ['/api/auth/callback/credentials', '/api/visits/attend', '/api/media/copy']) {
    await ask(site.url, path, { method: 'POST', headers, body: '{}' })
  }
  await ask(site.url, '/api/media?name=a.jpg', { method: 'POST', headers, body: 'no picture' })
}

async function startClient(script: string, ...args: string[]) {
  const client = fork(`tests/support/${script}`, args, { execArgv: ['--import', 'tsx'] })
  clients.add(client)
  await once(client, 'message')
}

function endClients() {
  for (const client of clients) client.kill('SIGKILL')
  clients.clear()
}

/** What a reader notices of an article that is published again each second, and the site's memory. */
async function readWhileItChanges(forSeconds: number) {
  const times: number[] = []
  let memory = 0
  const end = Date.now() + forSeconds * 1000
  const changes = changeUntil(end)
  while (Date.now() < end) {
    const began = performance.now()
    expect((await ask(site.url, '/it')).status).toBe(200)
    times.push(performance.now() - began)
    memory = Math.max(memory, memoryOf(site))
    await pause(10)
  }
  await changes
  times.sort((one, other) => one - other)
  return { reads: times.length, p99: times[Math.floor(times.length * 0.99)] ?? 0, memory }
}

async function changeUntil(end: number) {
  for (let count = 0; Date.now() < end; count += 1) {
    await publish(newsroom.editor, postId, { title: `Headline ${count}` })
    await pause(1000)
  }
}

function memoryOf({ process: { pid } }: Site) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024
}
