import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../support/ask'
import { aPublishedPost, openNewsroom } from '../support/newsroom'
import { anActor } from '../support/people'
import { authSecret, sessionCookie } from '../support/sessionCookie'
import { type Site, startSite } from '../support/site'

let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let site: Site
let cookie: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  await aPublishedPost(newsroom.editor, { title: 'The headline', slug: 'it' })
  cookie = await sessionCookie(await anActor('contributor'))
  site = await startSite({
    dataDir: newsroom.dataDir,
    env: { AUTH_SECRET: authSecret, MAX_UPLOAD_MB: '1' },
  })
})

afterAll(async () => {
  await site.stop()
  await newsroom.close()
})

const routes: [string, string, number][] = [
  ['GET', '/it', 1],
  ['POST', '/seen', 16 * 1024 + 1],
  ['POST', '/api/auth/callback/credentials', 8 * 1024 + 1],
  ['POST', '/api/auth/_log', 8 * 1024 + 1],
  ['POST', '/api/visits/attend', 2 * 1024 + 1],
  ['POST', '/api/media/copy', 64 * 1024 + 1],
  ['POST', '/api/media?name=a.png', 1024 * 1024 + 1],
  ['POST', '/admin/login', 4 * 1024 * 1024 + 1],
]

describe('a body that is longer than its route takes', () => {
  test.each(routes)('%s %s: is refused before a byte of it came', async (method, path, bytes) => {
    const socket = await send(`${method} ${path} HTTP/1.1`, `Content-Length: ${bytes}`)
    // Whoever sends beacons learns nothing of what became of them.
    const refusal = path === '/seen' ? '204 No Content' : '413 Payload Too Large'
    expect(await firstLine(socket)).toBe(`HTTP/1.1 ${refusal}`)
    socket.destroy()
  })

  test.each(routes)(
    '%s %s: is refused where it does not say how long it is',
    async (method, path) => {
      const socket = await send(`${method} ${path} HTTP/1.1`, 'Transfer-Encoding: chunked')
      // A beacon is read as far as it may be long.
      if (path === '/seen') socket.write(`10000\r\n${'a'.repeat(0x10000)}\r\n`)
      const refusal = path === '/seen' ? '204 No Content' : '411 Length Required'
      expect(await firstLine(socket)).toBe(`HTTP/1.1 ${refusal}`)
      socket.destroy()
    },
  )
})

test('what is sent after a refusal is left in the network, and others are answered meanwhile', async () => {
  const socket = await send('POST /admin/login HTTP/1.1', 'Content-Length: 150000000')
  const closed = new Promise((resolve) => socket.once('close', resolve))
  let answer = ''
  socket.on('data', (data) => {
    answer += data
  })
  for (let count = 0; count < 150; count += 1) socket.write(Buffer.alloc(1_000_000))
  await closed
  expect(answer).toContain('HTTP/1.1 413')
  // The network itself holds some megabytes.
  expect(socket.bytesWritten - socket.writableLength).toBeLessThan(40_000_000)
  expect((await ask(site.url, '/it')).status).toBe(200)
})

test('a person whose picture is too large is told so, in the words of the site', async () => {
  const { status, headers, bytes } = await ask(site.url, '/api/media?name=a.png', {
    method: 'POST',
    headers: { cookie, 'sec-fetch-site': 'same-origin', 'content-length': '2000000' },
    body: 'a'.repeat(2_000_000),
  })
  expect(status).toBe(413)
  expect(headers['content-type']).toBe('application/json')
  expect(JSON.parse(String(bytes))).toMatchObject({ ok: false, error: 'too-large' })
})

test('of next-auth, only what the log-in needs can be reached', async () => {
  expect((await ask(site.url, '/api/auth/csrf')).status).toBe(200)
  for (const path of ['signout', '_log', 'session', 'providers', 'signin', 'callback/other']) {
    for (const method of ['GET', 'POST']) {
      expect((await ask(site.url, `/api/auth/${path}`, { method })).status).toBe(404)
    }
  }
})

test('an upgrade is answered like any other request, and keeps nobody from ending the site', async () => {
  const upgrade = ['Connection: Upgrade', 'Upgrade: websocket']
  for (const path of ['/admin/login', '/admin/login', '/it']) {
    const socket = await send(`GET ${path} HTTP/1.1`, ...upgrade)
    expect(await firstLine(socket)).toBe('HTTP/1.1 200 OK')
    socket.destroy()
  }
})

test('SIGTERM ends the site, however many connections stand still', async () => {
  const ending = await startSite({ dataDir: newsroom.dataDir })
  const begun = ['GET /admin/login HTTP/1.1', 'POST /admin/login HTTP/1.1', 'GET /it HTTP/1.1']
  const sockets = await Promise.all([
    ...begun.map((line) => send(line, 'Connection: Upgrade', 'Upgrade: websocket', 'X: y')),
    ...begun.map((line) => send(line, 'Content-Length: 1000')),
    connected(ending),
  ])
  const ended = once(ending.process, 'exit')
  ending.process.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  for (const socket of sockets) socket.destroy()
})

async function connected({ url }: Site = site) {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname).setEncoding('utf8')
  // A site that ends resets what is open.
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  return socket
}

/** The head of a request, and nothing after it. */
async function send(...lines: string[]) {
  const socket = await connected()
  socket.write([...lines, 'Host: localhost', '', ''].join('\r\n'))
  return socket
}

async function firstLine(socket: Socket) {
  let answer = ''
  for await (const chunk of socket) {
    answer += chunk
    if (answer.includes('\r\n')) break
  }
  return answer.split('\r\n', 1)[0]
}
