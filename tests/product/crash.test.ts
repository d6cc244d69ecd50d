import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { closeDatabase } from '@/db/client'
import { openPost, saveDraft } from '@/domain/posts'
import { changeSettings } from '@/domain/site'
import { aPublishedPost, openNewsroom } from '../support/newsroom'
import { anActor } from '../support/people'
import { read } from '../support/reader'
import { type Site, startSite } from '../support/site'

const script = 'tests/support/siteWithHands.ts'
let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let site: Site

beforeEach(async () => {
  newsroom = await openNewsroom()
})

afterEach(async () => {
  await site.stop('SIGKILL')
  await newsroom.close()
})

test('a change whose process was killed right after the commit is what readers get', async () => {
  const { editor, dataDir } = newsroom
  const postId = await aPublishedPost(editor, { title: 'Old headline', slug: 'it' })
  site = await startSite({ dataDir, script })
  // The pages are rendered and kept, by the same build that serves them after the restart.
  for (const path of ['/it', '/', '/it', '/']) {
    expect((await read(site.url, path)).body).toContain('Old headline')
  }

  const opened = await openPost(editor, postId)
  if (!opened) throw new Error('There is no article.')
  const content = { ...opened.content, title: 'New headline' }
  const saved = await saveDraft(editor, { postId, baseVersion: opened.post.version, content })
  if (!saved.ok) throw new Error(saved.message)
  expect((await read(site.url, '/it')).body).toContain('Old headline')
  const order = { do: 'publish and die', actor: editor, postId, baseVersion: saved.version }
  const died = once(site.process, 'exit')
  site.process.send(order)
  expect(await died).toEqual([null, 'SIGKILL'])

  site = await startSite({ dataDir, script })
  for (const path of ['/it', '/']) {
    const page = await read(site.url, path)
    expect(page.body).toContain('New headline')
    expect(page.body).not.toContain('Old headline')
  }
})

/**
 * Each of these lies finished in the build, made before there was a database. Next would start by
 * serving it from there.
 */
test('what the build has prerendered is never what readers get, also after a crash', async () => {
  const { editor, dataDir } = newsroom
  for (let number = 1; number <= 21; number += 1) {
    await aPublishedPost(editor, { title: `Headline ${number}`, slug: `post-${number}` })
  }
  const pages = [
    { path: '/', file: 'index', shows: 'Headline 21' },
    { path: thisMonth(), file: '-/-', shows: 'Headline 1<' },
    { path: '/page-not-found', file: 'page-not-found', shows: 'Page not found' },
  ]
  for (const { file, shows } of pages) {
    const prerendered = readFileSync(`.next/server/app/${file}.html`, 'utf8')
    if (file !== 'page-not-found') expect(prerendered).not.toContain(shows)
    expect(prerendered).not.toContain('The Answer')
  }
  const expectOnEachPage = async (siteName: string) => {
    for (const { path, shows } of pages) {
      const { body } = await read(site.url, path)
      expect(body).toContain(shows)
      expect(body).toContain(siteName)
    }
  }

  site = await startSite({ dataDir })
  await expectOnEachPage('The Answer')
  await changeSettings(await anActor('admin'), {
    name: 'Another Answer',
    tagline: '',
    countsLinks: true,
  })
  await site.stop('SIGKILL')
  site = await startSite({ dataDir })
  await expectOnEachPage('Another Answer')
})

test.each([
  ['SIGTERM', ['SIGTERM']],
  ['Ctrl-C, which npm passes on a second time,', ['SIGINT', 'SIGINT']],
] as const)('%s answers the requests under way and closes the database', async (_, signals) => {
  const { editor, dataDir } = newsroom
  await aPublishedPost(editor, { title: 'The headline', slug: 'it' })
  site = await startSite({ dataDir })
  await closeDatabase()
  const walFile = path.join(dataDir, 'throughline.db-wal')
  expect(existsSync(walFile)).toBe(true)

  const { hostname, port } = new URL(site.url)
  const socket = connect(Number(port), hostname).setEncoding('utf8')
  await once(socket, 'connect')
  // In one packet: when the first request is answered, the other is under way.
  const host = `Host: ${hostname}\r\n`
  socket.write(`GET /api/health HTTP/1.1\r\n${host}\r\nGET /it HTTP/1.1\r\n${host}`)
  await once(socket, 'readable')
  const ended = once(site.process, 'exit')
  for (const signal of signals) {
    site.process.kill(signal)
    await sleep(200)
  }
  socket.write('Connection: close\r\n\r\n')
  const answer = (await socket.toArray()).join('')

  expect(answer.match(/200 OK/g)).toHaveLength(2)
  expect(answer).toContain('The headline')
  expect(await ended).toEqual([0, null])
  // SQLite removes it when the last connection closes cleanly.
  expect(existsSync(walFile)).toBe(false)
})

/** The address of the articles of this month. */
function thisMonth() {
  return `/${new Date().toISOString().slice(0, 7).replace('-', '/')}`
}
