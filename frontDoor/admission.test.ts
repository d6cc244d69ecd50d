import { once } from 'node:events'
import { createServer, type RequestOptions, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { aDatabase } from '@/tests/support/database'
import { admit } from './admission'
import type { Listener } from './guarded'

aDatabase()

let server: Server
/** Those whose work is under way, by the path that they asked for. */
let underWay: string[]

/** Never ends its work, as Next may for a browser that went on to another page. */
const neverEnds: Listener = (asked) => {
  underWay.push(asked.url ?? '')
  return new Promise(() => {})
}

async function start(next: Listener) {
  underWay = []
  const site = { siteUrl: 'http://localhost', trustProxy: false, maxUploadBytes: 1000 }
  server = createServer(admit(next, site)).listen(0)
  await once(server, 'listening')
}

afterEach(() => {
  server.closeAllConnections()
  server.close()
})

test('the places of those who left are free for others, though their work never ends', async () => {
  await start(neverEnds)
  const leaving = Array.from({ length: 100 }, (_, index) => ask(`/admin/${index}`))
  // As many as one network may have under way. The others wait.
  await vi.waitUntil(() => underWay.length > 0, { timeout: 10_000 })
  ask('/admin/later')
  for (const asked of leaving) asked.destroy()
  await vi.waitUntil(() => underWay.includes('/admin/later'), { timeout: 20_000 })
  expect(underWay.length).toBeLessThan(leaving.length)
})

function ask(path: string, options: RequestOptions = {}) {
  const { port } = server.address() as AddressInfo
  const asked = request({ ...options, port, path, agent: false })
  asked.on('error', () => undefined)
  if (options.method === 'POST') asked.flushHeaders()
  else asked.end()
  return asked
}

test('those who left before they were admitted take no place', async () => {
  underWay = []
  const site = { siteUrl: 'http://localhost', trustProxy: true, maxUploadBytes: 1000 }
  // The address of a connection that has ended is not known any longer.
  const headers = { 'x-forwarded-for': '192.0.2.1' }
  const admitted = admit(neverEnds, site)
  server = createServer((asked, response) => {
    if (asked.url === '/admin/later') return admitted(asked, response)
    response.once('close', () => admitted(asked, response))
  }).listen(0)
  await once(server, 'listening')
  for (let index = 0; index < 100; index += 1) {
    const leaving = ask(`/admin/${index}`, { headers })
    await once(server, 'request')
    leaving.destroy()
  }
  ask('/admin/later', { headers })
  await vi.waitUntil(() => underWay.includes('/admin/later'), { timeout: 20_000 })
})

test('a large body keeps its place for a while after its answer, and a small one does not wait for it', async () => {
  await start((asked, response) => {
    underWay.push(asked.url ?? '')
    response.end()
  })
  const large = { method: 'POST', headers: { 'content-length': 4 * 1024 * 1024 } }
  await once(ask('/admin/first', large), 'response')
  const second = once(ask('/admin/second', large), 'response')
  await once(ask('/admin/small'), 'response')
  expect(underWay).toEqual(['/admin/first', '/admin/small'])
  await second
})
