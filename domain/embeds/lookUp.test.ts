import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { media } from '@/db/schema'
import { aDatabase } from '@/tests/support/database'
import { anActor } from '@/tests/support/people'
import { aPicture } from '@/tests/support/pictures'
import { lookUpEmbed } from './index'

aDatabase()

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** What the web answers, by host and path: a server on this machine in the place of all others. */
let web: Record<string, Answer> = {}
let asked: string[] = []
const server = createServer((request, response) => {
  const address = `${request.headers['x-meant-for']}${request.url?.split('?')[0]}`
  asked.push(address)
  const answer = web[address]
  if (answer) answer(request, response)
  else response.writeHead(404).end()
})

beforeAll(() => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready)))
afterAll(() => new Promise((closed) => server.close(closed)))
beforeEach(() => {
  web = {}
  asked = []
})

const video = 'https://youtu.be/dQw4w9WgXcQ'
const oEmbed = 'www.youtube.com/oembed'
const large = 'i.ytimg.com/vi/dQw4w9WgXcQ/maxresdefault.jpg'
const small = 'i.ytimg.com/vi/dQw4w9WgXcQ/hqdefault.jpg'
const description = {
  title: ' Ada  Lund\ndances ',
  thumbnail_url: `https://${small}`,
  width: 200,
  height: 113,
}

test('title and picture come from the site, and the picture becomes one of ours', async () => {
  const bytes = await aPicture({ width: 640, height: 360 })
  web = { [oEmbed]: json(description), [large]: file(bytes) }
  const found = await lookUp(video)
  expect(found).toMatchObject({
    source: 'youtube/dQw4w9WgXcQ',
    shape: 'wide',
    title: 'Ada Lund dances',
    picture: { width: 640, height: 360 },
    notice: null,
  })
  expect(asked).toEqual([oEmbed, large])
  expect(db().select().from(media).all()).toMatchObject([{ fileName: 'From YouTube' }])
})

test('a video has the smaller picture where there is no larger one', async () => {
  web = { [oEmbed]: json(description), [small]: file(await aPicture()) }
  expect(await lookUp(video)).toMatchObject({ picture: { width: 8 }, notice: null })
  expect(asked).toEqual([oEmbed, large, small])
})

test('a video stands as it was filmed', async () => {
  web = { [oEmbed]: json({ ...description, width: 113, height: 200 }) }
  expect(await lookUp(video)).toMatchObject({ shape: 'tall' })
})

test('a post without a title is called by its author and its words', async () => {
  const html =
    '<blockquote><p lang="en">One &amp; two<br>three <a href="https://t.co/a">four</a></p>&mdash; Ada</blockquote><script src="https://evil.example"></script>'
  web = { 'publish.twitter.com/oembed': json({ author_name: 'Ada Lund', html, width: 550 }) }
  expect(await lookUp('https://x.com/ada/status/20')).toMatchObject({
    source: 'x/ada/20',
    shape: 'post',
    title: 'Ada Lund: One & two three four',
    picture: null,
    notice: 'X gave no picture. Readers see none, unless you choose one.',
  })
})

test.each<[string, Answer, RegExp]>([
  ['is not there', (_request, response) => response.writeHead(404).end(), /does not know this/],
  ['fails', (_request, response) => response.writeHead(500).end(), /does not answer/],
  ['hangs up', (_request, response) => response.destroy(), /does not answer/],
  ['speaks no JSON', (_request, response) => response.end('<html>'), /does not answer/],
  ['says nothing', json({}), /gave neither a title nor a picture/],
  ['says something else', json({ title: 7, thumbnail_url: {} }), /gave neither/],
  ['sends too much', (_request, response) => response.end('"'.padEnd(300_000)), /does not answer/],
  ['leads elsewhere', redirect('https://169.254.169.254/'), /does not answer/],
])('a site that %s leaves the title to the author', async (_what, answer, notice) => {
  web = { [oEmbed]: answer }
  const found = await lookUp(video)
  expect(found).toMatchObject({ source: 'youtube/dQw4w9WgXcQ', title: '', picture: null })
  expect(found.ok && found.notice).toMatch(notice)
  expect(asked).toEqual([oEmbed])
})

test.each([
  'http://i.ytimg.com/vi/a.jpg',
  'https://127.0.0.1/a.jpg',
  'https://i.ytimg.com.evil.example/a.jpg',
  'https://i.ytimg.com:8443/a.jpg',
  'https://i.ytimg.com@127.0.0.1/a.jpg',
  'file:///etc/passwd',
  'data:image/png;base64,AAAA',
  'no address',
])('a picture at %s is not asked for', async (address) => {
  web = { [oEmbed]: json({ ...description, thumbnail_url: address }) }
  expect(await lookUp(video)).toMatchObject({ title: 'Ada Lund dances', picture: null })
  expect(asked).toEqual([oEmbed])
})

test.each<[string, Answer]>([
  ['that is none', (_request, response) => response.end('<svg onload="alert(1)">')],
  ['that is too large', (_request, response) => response.end(Buffer.alloc(6_000_000))],
  ['that leads elsewhere', redirect('https://127.0.0.1/')],
])('a picture %s is left out, and the title kept', async (_what, answer) => {
  web = { [oEmbed]: json(description), [large]: answer, [small]: answer }
  expect(await lookUp(video)).toMatchObject({ title: 'Ada Lund dances', picture: null })
  expect(db().select().from(media).all()).toEqual([])
})

test('a short link is followed to what it means, step by step', async () => {
  web = {
    'redd.it/1abcde': redirect('https://www.reddit.com/comments/1abcde'),
    'www.reddit.com/comments/1abcde': redirect('/r/ballet/comments/1abcde/who/?share=1'),
    'www.reddit.com/oembed': json({ title: 'Who is she?' }),
  }
  expect(await lookUp('http://redd.it/1abcde')).toMatchObject({
    source: 'reddit/ballet/1abcde',
    title: 'Who is she?',
  })
})

test.each<[string, Answer]>([
  ['is gone', (_request, response) => response.writeHead(404).end()],
  ['leads to another site', redirect('https://evil.example/@ada/video/7106594312292453675')],
  ['leads to this machine', redirect('http://127.0.0.1/')],
  ['leads to itself', redirect('https://vm.tiktok.com/ZMabc123/')],
])('a short link that %s is not followed', async (_what, answer) => {
  web = { 'vm.tiktok.com/ZMabc123/': answer }
  const found = await lookUp('https://vm.tiktok.com/ZMabc123/')
  expect(found).toMatchObject({ ok: false, error: 'short-link' })
  expect(new Set(asked)).toEqual(new Set(['vm.tiktok.com/ZMabc123/']))
})

test('nobody is asked about an address that cannot be embedded', async () => {
  for (const url of ['https://evil.example/', 'http://127.0.0.1/watch?v=dQw4w9WgXcQ', 'words']) {
    expect(await lookUp(url)).toMatchObject({ ok: false, error: 'not-embeddable' })
  }
  expect(asked).toEqual([])
})

async function lookUp(url: string) {
  return lookUpEmbed(await anActor('author'), { url }, reach)
}

/** The web's `fetch`, with all its rules for redirects, that finds every host on this machine. */
const reach: typeof fetch = (input, init) => {
  const { host, pathname, search } = new URL(String(input))
  const { port } = server.address() as AddressInfo
  const headers = { ...init?.headers, 'x-meant-for': host }
  return fetch(`http://127.0.0.1:${port}${pathname}${search}`, { ...init, headers })
}

function json(value: unknown): Answer {
  return (_request, response) => response.end(JSON.stringify(value))
}

function file(bytes: Buffer): Answer {
  return (_request, response) => response.end(bytes)
}

function redirect(location: string): Answer {
  return (_request, response) => response.writeHead(302, { location }).end()
}
