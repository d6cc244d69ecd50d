import { once } from 'node:events'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { encode } from 'next-auth/jwt'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pathHeader } from '@/auth/logInPath'
import { transaction } from '@/db/client'
import { deleteSession } from '@/db/sessions'
import { aDatabase } from '@/tests/support/database'
import { anActor } from '@/tests/support/people'
import { serveAdmin } from './admin'

aDatabase()

process.env.NEXTAUTH_SECRET = 'the secret of these tests, which is long enough'
let server: Server

beforeEach(async () => {
  const next = serveAdmin((asked, response) =>
    response.end(`the page of ${asked.headers[pathHeader]}`),
  )
  server = createServer(next).listen(0)
  await once(server, 'listening')
})

afterEach(() => {
  server.close()
})

test('a new site is set up first', async () => {
  expect(await visit('/admin/posts')).toBe('to /admin/setup')
  expect(await visit('/admin/setup')).toBe('the page of /admin/setup')
})

test('a stranger logs in first, and is led on afterwards', async () => {
  await anActor()
  expect(await visit('/admin')).toBe('to /admin/login')
  expect(await visit('/admin/posts?q=a')).toBe(`to ${nextAfterLogIn('/admin/posts?q=a')}`)
  expect(await visit('/admin/posts?q=a&_rsc=1x2y')).toBe(`to ${nextAfterLogIn('/admin/posts?q=a')}`)
  expect(await visit('/admin/setup')).toBe('to /admin')
  expect(await visit('/admin/login?next=%2Fadmin')).toBe('the page of /admin/login?next=%2Fadmin')
})

test('a logged-in user gets the page until the session ends', async () => {
  const { sessionId } = await anActor()
  const cookie = await cookieOf(sessionId)
  expect(await visit('/admin/posts', { cookie })).toBe('the page of /admin/posts')
  await transaction((tx) => deleteSession(tx, sessionId))
  expect(await visit('/admin/posts', { cookie })).toBe(`to ${nextAfterLogIn('/admin/posts')}`)
})

test('a forged cookie is none', async () => {
  const { sessionId } = await anActor()
  const forged = await cookieOf(sessionId, 'another secret, which is just as long as it')
  expect(await visit('/admin', { cookie: forged })).toBe('to /admin/login')
})

test('of several cookies the one counts that Next reads', async () => {
  const mine = await cookieOf((await anActor()).sessionId)
  for (const cookie of [`throughline-session=old; ${mine}`, `a=1;${mine}`]) {
    expect(await visit('/admin', { cookie })).toBe('the page of /admin')
  }
})

test('an action of a stranger answers for itself', async () => {
  await anActor()
  expect(await visit('/admin/posts', { method: 'POST' })).toBe('the page of /admin/posts')
})

test('nobody says for others which page they are on', async () => {
  const cookie = await cookieOf((await anActor()).sessionId)
  expect(await visit('/admin', { cookie, [pathHeader]: '/elsewhere' })).toBe('the page of /admin')
})

function nextAfterLogIn(address: string) {
  return `/admin/login?next=${encodeURIComponent(address)}`
}

async function cookieOf(sessionId: string, secret = process.env.NEXTAUTH_SECRET ?? '') {
  return `throughline-session=${await encode({ token: { sessionId }, secret })}`
}

async function visit(path: string, { method = 'GET', ...headers }: Record<string, string> = {}) {
  const { port } = server.address() as AddressInfo
  const asked = request({ port, path, method, headers, agent: false }).end()
  const [answer] = await once(asked, 'response')
  if (answer.statusCode === 307) {
    answer.resume()
    expect(answer.headers['cache-control']).toBe('private, no-store')
    return `to ${answer.headers.location}`
  }
  let body = ''
  for await (const part of answer) body += part
  return body
}
