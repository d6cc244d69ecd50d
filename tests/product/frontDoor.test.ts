import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { ask } from '../support/ask'
import { aPublishedPost, aSection, openNewsroom, publish } from '../support/newsroom'
import { type Site, startSite } from '../support/site'

let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let site: Site
/** The same, as behind a proxy that readers reach by https. */
let secureSite: Site

beforeAll(async () => {
  newsroom = await openNewsroom()
  const { editor } = newsroom
  await aSection('tv')
  await aPublishedPost(editor, { title: 'The headline', slug: 'it' })
  const moved = await aPublishedPost(editor, { title: 'Moved', slug: 'old' })
  await publish(editor, moved, { slug: 'new' })
  const { dataDir } = newsroom
  mkdirSync(path.join(dataDir, 'media/a'), { recursive: true })
  writeFileSync(path.join(dataDir, 'media/a/1.webp'), randomBytes(1000))
  site = await startSite({ dataDir })
  secureSite = await startSite({ dataDir, env: { SITE_URL: 'https://news.example' } })
})

afterAll(async () => {
  await site.stop()
  await secureSite.stop()
  await newsroom.close()
})

describe('a public page', () => {
  test('comes in the encoding that the reader takes, and is the same page in each', async () => {
    const accepting = (encoding: string) =>
      ask(site.url, '/it', { headers: { 'accept-encoding': encoding } })
    const plain = await accepting('identity')
    // The first readers do not wait for it.
    const brotli = await vi.waitFor(async () => {
      const answer = await accepting('gzip, deflate, br, zstd')
      expect(answer.headers['content-encoding']).toBe('br')
      return answer
    })
    const gzip = await accepting('gzip, br;q=0')
    expect(plain.bytes.toString()).toContain('The headline')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(brotliDecompressSync(brotli.bytes).equals(plain.bytes)).toBe(true)
    expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true)
    for (const { headers, bytes } of [plain, brotli, gzip]) {
      expect(headers.vary).toBe('accept-encoding')
      expect(Number(headers['content-length'])).toBe(bytes.length)
    }
  })

  test('comes in the encoding that the reader likes best', async () => {
    const liked = { 'br;q=0.1, gzip;q=1': 'gzip', 'gzip;q=0.5, br;q=0.5': 'br', '*;q=0': undefined }
    for (const [accepted, encoding] of Object.entries(liked)) {
      const { headers } = await ask(site.url, '/it', { headers: { 'accept-encoding': accepted } })
      expect(headers['content-encoding']).toBe(encoding)
    }
  })

  test('is confirmed to whoever has it, and sent to whoever has another', async () => {
    const { etag = '' } = (await ask(site.url, '/it')).headers
    for (const method of ['GET', 'HEAD']) {
      for (const have of [etag, `"other", ${etag}`, '*']) {
        const answer = await ask(site.url, '/it', { method, headers: { 'if-none-match': have } })
        expect(answer).toMatchObject({ status: 304, headers: { etag } })
        expect(answer.bytes).toHaveLength(0)
        expect(answer.headers['content-security-policy']).toBeDefined()
      }
    }
    const other = await ask(site.url, '/it', { headers: { 'if-none-match': '"other"' } })
    expect(other.status).toBe(200)
  })

  test('is described by HEAD as GET would send it', async () => {
    await ask(site.url, '/it')
    const { date, ...headers } = (await ask(site.url, '/it')).headers
    const head = await ask(site.url, '/it', { method: 'HEAD' })
    expect(head).toMatchObject({ status: 200, headers })
    expect(head.bytes).toHaveLength(0)
  })

  test('has no script but structured data, and may run none', async () => {
    const { headers, bytes } = await ask(site.url, '/it')
    const html = bytes.toString()
    const scripts = html.match(/<script[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(0)
    for (const script of scripts) expect(script).toBe('<script type="application/ld+json">')
    expect(html).not.toMatch(/self\.__next_f|<link[^>]+as="script"| on[a-z]+=| style=/)
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'; script-src 'self';")
    expect(policy).not.toMatch(/unsafe|nonce|https?:|\*/)
  })

  test('is kept by proxies only to ask again each time', async () => {
    const { headers } = await ask(site.url, '/it')
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
  })

  test('is one page, whatever the query', async () => {
    await ask(site.url, '/it')
    const { headers } = await ask(site.url, '/it?utm_source=a.letter&fbclid=1')
    expect(headers['cache-status']).toBe('front-door; hit')
  })

  test('names the site by its own address, whatever the reader calls it', async () => {
    const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example' }
    const html = (await ask(secureSite.url, '/it', { headers })).bytes.toString()
    expect(html).toContain('<link rel="canonical" href="https://news.example/it">')
    expect(html).not.toContain('evil')
    const elsewhere = await ask(secureSite.url, '/admin', { headers })
    expect(String(elsewhere.headers.location)).not.toContain('evil')
  })

  test('asks for https from then on where the site has it', async () => {
    const header = 'strict-transport-security'
    for (const path of ['/it', '/unknown', '/admin/login']) {
      expect((await ask(secureSite.url, path)).headers[header]).toBe(
        'max-age=31536000; includeSubDomains',
      )
      expect((await ask(site.url, path)).headers[header]).toBeUndefined()
    }
  })
})

describe('an address', () => {
  test('that is another spelling of a page leads there at once, with its query', async () => {
    const moved = {
      '//': '/',
      '/it/': '/it',
      '/It': '/it',
      '/IT/?from=paper': '/it?from=paper',
      '/Section/TV/': '/section/tv',
      '//it': '/it',
      '/it//': '/it',
      '/it/./': '/it',
      '/../it': '/it',
      '/admin/../it': '/it',
      '/%69t': '/it',
      '/it%20?from=a.mail': '/it?from=a.mail',
      '/it).': '/it',
      '/page/1': '/',
      '/page/02?from=a.mail': '/?from=a.mail',
      '/section/tv/page/1': '/section/tv',
      '/old?utm_source=a': '/new?utm_source=a',
      '/OLD/?utm_source=a': '/new?utm_source=a',
    }
    for (const [path, location] of Object.entries(moved)) {
      expect(await ask(site.url, path)).toMatchObject({ status: 308, headers: { location } })
    }
  })

  test('that no page can have is not found, however odd it is', async () => {
    for (const path of oddAddresses) {
      const { status } = await ask(site.url, path)
      expect({ path, status }).toEqual({ path, status: 404 })
    }
    expect((await ask(site.url, '/it')).status).toBe(200)
  })

  test('that was never in use shows the site’s own page for it', async () => {
    const { status, headers, bytes } = await ask(site.url, '/unknown')
    expect(status).toBe(404)
    expect(bytes.toString()).toContain('The Answer')
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
  })

  test('that is longer than any could be is refused', async () => {
    expect((await ask(site.url, `/${'a'.repeat(20_000)}`)).status).toBe(431)
  })

  test('that is not even HTTP is refused, and the site goes on', async () => {
    const { hostname, port } = new URL(site.url)
    const socket = connect(Number(port), hostname).setEncoding('utf8')
    await once(socket, 'connect')
    socket.write('GET /it\0 HTTP/1.1\r\n\r\n')
    expect((await socket.toArray()).join('')).toContain('400 Bad Request')
    expect((await ask(site.url, '/it')).status).toBe(200)
  })
})

const oddAddresses = [
  '//evil.example',
  '/admin/../preview/it',
  '/admin/../admin',
  '/Nothing',
  '/..%2f..%2fetc%2fpasswd',
  '/%00',
  '/%',
  '/%E0%A4%A',
  '/it%00',
  '/it;a=b',
  '/.env',
  '/robots.txt/',
  '/page-not-found',
  '/index',
  '/404',
  '/500',
  '/_not-found',
  '/_error',
  '/-',
  '/section/-',
  '/page/0',
  '/page/99999999999',
  '/2026/1',
  '/2026/13',
  '/1999/01',
  '/_next',
  '/_next/image?url=%2Ffavicon.svg&w=64&q=75',
  '/_next/data/x/it.json',
  '/_next/static/',
  '/_next/static/%',
  '/_next/static/%00.js',
  '/_next/static/%2e%2e/%2e%2e/package.json',
  '/_next/static/..%2f..%2fpackage.json',
  '/media',
  '/media/',
  '/media/%',
  '/media/%00',
  '/media/..%2fauth-secret',
  '/media/%2e%2e/throughline.db',
  '/fonts',
  '/fonts/%2e%2e/%2e%2e/package.json',
  'http://evil.example/it',
  `/${'a'.repeat(8000)}`,
  `${'/a'.repeat(4000)}`,
  `/${'/'.repeat(8000)}.`,
]

test('answers without a page are as guarded as pages', async () => {
  const answers = [
    await ask(secureSite.url, '/media/none.webp'),
    await ask(secureSite.url, '/IT'),
    await ask(secureSite.url, '/it', { method: 'PUT' }),
    await ask(secureSite.url, '/api/unknown'),
  ]
  expect(answers.map(({ status }) => status)).toEqual([404, 308, 405, 404])
  for (const { headers } of answers) {
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
    })
    expect(headers['transfer-encoding']).toBeUndefined()
  }
})

test('public addresses take GET and HEAD, and nothing else', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']) {
    for (const path of ['/it', '/unknown', '/favicon.svg', '/media/x']) {
      const answer = await ask(site.url, path, { method })
      expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
    }
  }
})

describe('files', () => {
  test('robots may read all but the admin area', async () => {
    const { status, headers, bytes } = await ask(site.url, '/robots.txt')
    expect(status).toBe(200)
    expect(headers['content-type']).toMatch('text/plain')
    expect(bytes.toString()).toBe('User-agent: *\nDisallow: /admin\nDisallow: /api\n')
  })

  test('the icon is there, and what changes its name with its content is kept for good', async () => {
    const { headers } = await ask(site.url, '/favicon.svg')
    expect(headers).toMatchObject({
      'content-type': 'image/svg+xml',
      'cache-control': 'public, max-age=3600',
      'x-content-type-options': 'nosniff',
    })
    const html = (await ask(site.url, '/it')).bytes.toString()
    const font = /href="(\/fonts\/[^"]+)"/.exec(html)?.[1] ?? ''
    const style = /href="(\/_next\/static\/[^"]+\.css)[^"]*"/.exec(html)?.[1] ?? ''
    for (const path of [font, style]) {
      expect(await ask(site.url, path)).toMatchObject({
        status: 200,
        headers: { 'cache-control': 'public, max-age=31536000, immutable' },
      })
    }
  })

  test('come in parts, from either end', async () => {
    const whole = (await ask(site.url, '/media/a/1.webp')).bytes
    const part = (range: string) => ask(site.url, '/media/a/1.webp', { headers: { range } })
    expect(await part('bytes=-100')).toMatchObject({
      status: 206,
      headers: { 'content-range': 'bytes 900-999/1000', 'content-length': '100' },
      bytes: whole.subarray(900),
    })
    expect(await part('bytes=0-9')).toMatchObject({ status: 206, bytes: whole.subarray(0, 10) })
    expect(await part('bytes=1000-')).toMatchObject({ status: 416 })
    for (const range of ['bytes=9-2', 'bytes=a-b', 'lines=1']) {
      expect(await part(range)).toMatchObject({ status: 200, bytes: whole })
    }
  })

  test('are confirmed to a reader who has them', async () => {
    for (const path of ['/media/a/1.webp', '/favicon.svg']) {
      const { headers } = await ask(site.url, path)
      const { etag = '', 'last-modified': since = '' } = headers
      for (const had of [{ 'if-none-match': etag }, { 'if-modified-since': since }]) {
        const again = await ask(site.url, path, { headers: had })
        expect(again).toMatchObject({ status: 304, headers: { etag } })
        expect(again.bytes).toHaveLength(0)
      }
      const other = await ask(site.url, path, { headers: { 'if-none-match': '"other"' } })
      expect(other.status).toBe(200)
    }
  })
})

test('whoever watches the site can ask whether it is well', async () => {
  const { status, headers, bytes } = await ask(site.url, '/api/health')
  expect({ status, body: bytes.toString() }).toEqual({ status: 200, body: '{"ok":true}' })
  expect(headers['cache-control']).toBe('no-store')
})

test('addresses for machines that there are not say so plainly, and nobody keeps that', async () => {
  for (const path of ['/api', '/api/', '/api/unknown', '/api/health/unknown']) {
    const { status, headers, bytes } = await ask(site.url, path)
    expect(status).toBe(404)
    expect(JSON.parse(bytes.toString())).toMatchObject({ ok: false, message: 'Not found' })
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['content-type']).toBe('application/json')
  }
})

test('pages may be asked by what runs in them for files of the site, such as robots.txt', async () => {
  const { headers } = await ask(site.url, '/it')
  expect(headers['content-security-policy']).toContain("connect-src 'self'")
})
