import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { findSettings } from '@/db/site'
import { changeSettings } from '@/domain/site'
import { ask } from '../support/ask'
import { aBeacon, countedLinks } from '../support/linkCounts'
import { aBlock, aBody, aPublishedPost, openNewsroom } from '../support/newsroom'
import { anActor } from '../support/people'
import { type Site, startSite } from '../support/site'

let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let site: Site

beforeAll(async () => {
  newsroom = await openNewsroom()
  const target = await aPublishedPost(newsroom.editor, { title: 'Target', slug: 'target' })
  const body = aBody('Words.', aBlock([target]))
  await aPublishedPost(newsroom.editor, { title: 'It', slug: 'it', body })
  site = await startSite({ dataDir: newsroom.dataDir, env: { TRUST_PROXY: 'true' } })
})

afterAll(async () => {
  await site.stop()
  await newsroom.close()
})

const browser =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36'

describe('an article with related links', () => {
  test('has one script of the site, of at most 1 KB', async () => {
    const { bytes } = await ask(site.url, '/it')
    const scripts = bytes.toString().match(/<script(?! type="application\/ld\+json")[^>]*>/g)
    expect(scripts).toEqual(['<script src="/script/related.js" defer="">'])
    const script = await ask(site.url, '/script/related.js')
    expect(script.status).toBe(200)
    expect(script.headers['content-type']).toContain('javascript')
    expect(script.bytes.length).toBeLessThanOrEqual(1024)
  })

  test('without such links it has none', async () => {
    const { bytes } = await ask(site.url, '/target')
    expect(bytes.toString()).not.toContain('/script/')
  })
})

describe('a beacon', () => {
  test('is answered alike, whatever it is and whoever sends it', async () => {
    const junk = ['', 'null', '{', 'x'.repeat(20_000), aBeacon('/nothing', ['', 0, '/target', 1])]
    const good = aBeacon('/it', ['', 0, '/target', 1])
    for (const body of junk) await expectAnswer({ body })
    await expectAnswer({ body: good, headers: { 'user-agent': 'Googlebot/2.1' } })
    await expectAnswer({ body: good, headers: { 'sec-fetch-site': 'cross-site' } })
    await expectAnswer({ body: good, headers: { 'sec-purpose': 'prefetch' } })
    // Those who ask for it otherwise meet a page that there is not.
    expect((await ask(site.url, '/seen')).status).toBe(404)
    await send({ body: good })
    await settled({ seen: 1, followed: 0 })
  })

  test('of one network counts a link ten times a day', async () => {
    const body = aBeacon('/it', ['', 0, '/target', 1])
    const before = countedLinks().seen
    for (let number = 0; number < 20; number += 1) {
      await send({ body, headers: { 'x-forwarded-for': '203.0.113.9' } })
    }
    await settled({ seen: before + 10, followed: 0 })
  })

  test('is counted exactly once in a burst of ten thousand, also where the site is stopped in it', async () => {
    const body = aBeacon('/it', ['', 0, '/target', 3])
    const before = countedLinks()
    for (let first = 0; first < 10_000; first += 50) {
      const burst = Array.from({ length: 50 }, (_, index) => {
        const reader = first + index
        const address = `10.${reader >> 16}.${(reader >> 8) & 255}.${reader & 255}`
        return send({ body, headers: { 'x-forwarded-for': address } })
      })
      await Promise.all(burst)
    }
    await site.stop()
    expect(countedLinks()).toEqual({
      seen: before.seen + 10_000,
      followed: before.followed + 10_000,
    })
    site = await startSite({ dataDir: newsroom.dataDir, env: { TRUST_PROXY: 'true' } })
  })
})

test('counting that is switched off takes the script off pages that are kept, and counts nothing', async () => {
  const admin = await anActor('admin')
  const { name = '', tagline = '' } = (await findSettings()) ?? {}
  const before = countedLinks()
  await ask(site.url, '/it')
  await changeSettings(admin, { name, tagline, countsLinks: false })
  const off = await ask(site.url, '/it')
  expect(off.bytes.toString()).not.toContain('/script/')
  await send({ body: aBeacon('/it', ['', 0, '/target', 1]) })
  await changeSettings(admin, { name, tagline, countsLinks: true })
  expect((await ask(site.url, '/it')).bytes.toString()).toContain('/script/related.js')
  await send({ body: aBeacon('/it', ['', 0, '/target', 1]) })
  await settled({ seen: before.seen + 1, followed: before.followed })
})

type Sent = { body: string; headers?: Record<string, string> }

function send({ body, headers = {} }: Sent) {
  const ours = { 'sec-fetch-site': 'same-origin', 'user-agent': browser }
  return ask(site.url, '/seen', { method: 'POST', headers: { ...ours, ...headers }, body })
}

async function expectAnswer(sent: Sent) {
  const { status, bytes } = await send(sent)
  expect(status).toBe(204)
  expect(bytes).toHaveLength(0)
}

/** Counts are written every few seconds. */
async function settled(expected: ReturnType<typeof countedLinks>) {
  await vi.waitFor(() => expect(countedLinks()).toEqual(expected), { timeout: 20_000 })
}
