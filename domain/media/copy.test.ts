import { afterEach, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { auditLog, media } from '@/db/schema'
import { aDatabase } from '@/tests/support/database'
import { aWorldOutside } from '@/tests/support/outside'
import { anActor } from '@/tests/support/people'
import { aPicture, noise } from '@/tests/support/pictures'
import { copyPicture } from './index'
import { download } from './remote/download'

aDatabase()

type Outside = Awaited<ReturnType<typeof aWorldOutside>>
let outside: Outside | null = null

afterEach(async () => {
  await outside?.close()
  outside = null
})

async function copy(url: string, hosts: Parameters<typeof aWorldOutside>[0] = {}) {
  outside = await aWorldOutside(hosts)
  return copyPicture(await anActor('author'), { url })
}

test('a picture of another site becomes one of ours, and it is on record whence', async () => {
  const url = 'http://a.example/stage%20one.png?size=8'
  const answer = await copy(url, { 'a.example': await aPicture() })
  expect(answer).toMatchObject({ ok: true, picture: { width: 8, height: 8 } })
  expect(db().select().from(media).all()).toMatchObject([{ fileName: 'stage one.png' }])
  expect(db().select().from(auditLog).all()).toMatchObject([
    { action: 'media.upload', details: { fileName: 'stage one.png', copiedFrom: url } },
  ])
})

test('nothing that could tell who asks is sent along', async () => {
  await copy('http://name:word@a.example/a.png', { 'a.example': await aPicture() })
  expect(outside?.requests).toHaveLength(1)
  expect(Object.keys(outside?.requests[0]?.headers ?? {}).sort()).toEqual([
    'accept',
    'accept-encoding',
    'connection',
    'host',
    'user-agent',
  ])
})

describe('no connection is made to', () => {
  test.each([
    'http://127.0.0.1/a.png',
    'http://2130706433/a.png',
    'http://0x7f.1/a.png',
    'http://0177.0.0.1/a.png',
    'http://127.1/a.png',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/a.png',
    'http://100.64.0.1/a.png',
    'http://0/a.png',
    'http://[::1]/a.png',
    'http://[::ffff:127.0.0.1]/a.png',
    'http://[64:ff9b::7f00:1]/a.png',
    'http://[fe80::1]/a.png',
    'http://a.example:8080/a.png',
    'ftp://a.example/a.png',
    'file:///etc/passwd',
    'data:image/png;base64,AAAA',
    'gopher://a.example/',
    'a.png',
    '',
  ])('%s', async (url) => {
    const answer = await copy(url, { 'a.example': await aPicture() })
    expect(answer).toMatchObject({ ok: false, error: 'no-public-address' })
    expect(outside?.requests).toEqual([])
  })

  test.each(['127.0.0.1', '192.168.1.1', '::1', '::ffff:10.0.0.1', '64:ff9b::a00:1'])(
    'a name that leads to %s',
    async (address) => {
      const answer = await copy('http://inside.example/a.png', { 'inside.example': address })
      expect(answer).toMatchObject({ ok: false, error: 'no-public-address' })
      expect(outside?.requests).toEqual([])
    },
  )

  test.each(['http://inside.example/', 'http://127.0.0.1/', '//[::1]/', 'file:///etc/passwd'])(
    '%s after a redirect',
    async (location) => {
      const answer = await copy('http://a.example/', {
        'a.example': (_, response) => response.writeHead(302, { location }).end(),
        'inside.example': '10.0.0.1',
      })
      expect(answer).toMatchObject({ ok: false, error: 'no-public-address' })
      expect(outside?.requests).toHaveLength(1)
    },
  )
})

test('the host is asked for once, and the connection made to what was answered then', async () => {
  await copy('http://a.example/a.png', { 'a.example': await aPicture() })
  expect(outside?.questions).toEqual(['a.example'])
})

test('a redirect to another public host is followed, and one without end is not', async () => {
  const found = await copy('http://a.example/old', {
    'a.example': (_, response) => response.writeHead(301, { location: '//b.example/new' }).end(),
    'b.example': await aPicture(),
  })
  expect(found).toMatchObject({ ok: true })
  expect(outside?.requests.map(({ host, path }) => host + path)).toEqual([
    'a.example/old',
    'b.example/new',
  ])
  await outside?.close()
  const turning = await copy('http://a.example/', {
    'a.example': (_, response) => response.writeHead(302, { location: '/' }).end(),
  })
  expect(turning).toMatchObject({ ok: false, error: 'unreachable' })
  expect(outside?.requests).toHaveLength(6)
})

const refused = {
  'a host that does not exist': ['http://nowhere.example/', {}, 'unreachable'],
  'a page': [
    'http://a.example/',
    { 'a.example': (_, response) => response.setHeader('content-type', 'text/html').end('<p>') },
    'not-a-picture',
  ],
  'a drawing with a script': [
    'http://a.example/',
    {
      'a.example': (_, response) =>
        response.setHeader('content-type', 'image/svg+xml').end('<svg><script/></svg>'),
    },
    'not-a-picture',
  ],
  'a script that calls itself a picture': [
    'http://a.example/',
    { 'a.example': Buffer.from('<script>alert(1)</script>') },
    'not-a-picture',
  ],
  'a refusal': [
    'http://a.example/',
    { 'a.example': (_, response) => response.writeHead(403).end() },
    'unreachable',
  ],
  'a server that goes on in another protocol': [
    'http://a.example/',
    {
      'a.example': ({ socket }) =>
        socket.write('HTTP/1.1 101 Other\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'),
    },
    'unreachable',
  ],
  'a connection that ends in the middle': [
    'http://a.example/',
    {
      'a.example': (_, response) => {
        response.writeHead(200, { 'content-type': 'image/png', 'content-length': 100 }).write('ab')
        setTimeout(() => response.destroy(), 10)
      },
    },
    'unreachable',
  ],
} satisfies Record<string, [string, Parameters<typeof aWorldOutside>[0], string]>

test.each(Object.entries(refused))('%s gives no picture', async (_, [url, hosts, error]) => {
  const answer = await copy(url, hosts)
  expect(answer).toMatchObject({ ok: false, error, message: expect.stringMatching(/\w/) })
  expect(db().select().from(media).all()).toEqual([])
})

test('a file over the limit is not read to its end, whether its length is said or not', async () => {
  const limits = { maxBytes: 1000, milliseconds: 5000 }
  const bytes = await noise({ width: 100, height: 100 }).png().toBuffer()
  outside = await aWorldOutside({
    'said.example': bytes,
    'endless.example': (_, response) => {
      response.writeHead(200, { 'content-type': 'image/png' })
      const more = setInterval(() => response.write(Buffer.alloc(400)), 1)
      response.on('close', () => clearInterval(more))
    },
  })
  for (const host of ['said', 'endless']) {
    const answer = await download(`http://${host}.example/`, limits)
    expect(answer).toMatchObject({ ok: false, error: 'too-large' })
  }
})

test('a site that does not answer in time is left alone', async () => {
  const limits = { maxBytes: 1000, milliseconds: 100 }
  outside = await aWorldOutside({
    'silent.example': () => {},
    'slow.example': (_, response) => {
      response.writeHead(200, { 'content-type': 'image/png' }).write('a')
    },
  })
  for (const host of ['silent', 'slow']) {
    const answer = await download(`http://${host}.example/`, limits)
    expect(answer).toMatchObject({ ok: false, error: 'too-slow' })
  }
})
