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

const seconds = Number(process.env.HOSTILE_SECONDS ?? 60)
const megabyte = 1024 * 1024

let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let site: Site
let postId: string
const clients: ChildProcess[] = []

beforeAll(async () => {
  newsroom = await openNewsroom()
  postId = await aPublishedPost(newsroom.editor, { title: 'The headline', slug: 'it' })
  site = await startSite({ dataDir: newsroom.dataDir, env: { AUTH_SECRET: authSecret } })
})

afterAll(async () => {
  for (const client of clients) client.kill('SIGKILL')
  await site.stop()
  await newsroom.close()
})

test.runIf(process.platform === 'linux')(
  'a stranger and a contributor with 100 connections each cost little memory, and readers little time',
  async () => {
    const cookie = await sessionCookie(await anActor('contributor'))
    // What the site sets up once.
    await readWhileItChanges(5)
    const alone = await readWhileItChanges(seconds)
    clients.push(await aHostileClient(''), await aHostileClient(cookie))
    const beside = await readWhileItChanges(seconds)
    console.log({ alone, beside })
    expect((beside.memory - alone.memory) / megabyte).toBeLessThan(100)
    expect(beside.p99).toBeLessThan(alone.p99 * 2)
    for (const client of clients) client.kill('SIGKILL')
    expect((await ask(site.url, '/api/health')).status).toBe(200)
  },
)

async function aHostileClient(cookie: string) {
  const client = fork('tests/support/hostileClients.ts', [site.url, cookie], {
    execArgv: ['--import', 'tsx'],
  })
  await once(client, 'message')
  return client
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
