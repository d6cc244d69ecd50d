import { once } from 'node:events'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { encode } from 'next-auth/jwt'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { saveDraft } from '@/domain/posts'
import { emptyContent } from '@/domain/posts/content'
import { openPost } from '@/domain/posts/open'
import { compareContents } from '@/domain/revisions/compareContents'
import { startWorkers } from '@/workers/pool'
import { runTask, WorkersBusy } from '@/workers/run'
import { ask } from '../support/ask'
import { aShuffledText } from '../support/longTexts'
import { aPublishedPost, openNewsroom } from '../support/newsroom'
import { type Site, startSite } from '../support/site'

const secret = 'the secret of this test, which is long enough'
let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let site: Site
let comparison: string
let cookie: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  const { editor } = newsroom
  const postId = await aPublishedPost(editor, { title: 'Long', body: aShuffledText(1) })
  await aPublishedPost(editor, { title: 'Short', slug: 'short' })
  const opened = await openPost(editor, postId)
  if (!opened) throw new Error('There is no such article.')
  const content = { ...opened.content, body: aShuffledText(2) }
  await saveDraft(editor, { postId, baseVersion: opened.post.version, content })
  comparison = `/admin/posts/${postId}/revisions`
  const token = await encode({ token: { sessionId: editor.sessionId }, secret })
  cookie = `throughline-session=${token}`
  site = await startSite({ dataDir: newsroom.dataDir, env: { AUTH_SECRET: secret } })
})

afterAll(async () => {
  await site.stop()
  await newsroom.close()
})

test('readers get pages while two long texts are compared', async () => {
  let isCompared = false
  const comparing = ask(site.url, comparison, { headers: { cookie } }).finally(() => {
    isCompared = true
  })
  let pages = 0
  for (; !isCompared; pages += 1) await ask(site.url, '/short')
  expect((await comparing).bytes.toString()).toContain('w449')
  expect(pages).toBeGreaterThan(50)
})

describe('work that takes long keeps a thread busy, and no reader waits', () => {
  let held: Site
  let postId: string

  beforeAll(async () => {
    postId = await aPublishedPost(newsroom.editor, { title: 'The headline', slug: 'it' })
    held = await startSite({
      dataDir: newsroom.dataDir,
      script: 'tests/support/siteWithHands.ts',
    })
  })
  afterAll(() => held.stop('SIGKILL'))

  test.each([
    ['compare', 'compareContents'],
    ['suggest', 'suggestFor'],
    ['find older articles', 'olderArticlesOf'],
    ['list links', 'linksOn'],
    ['list blocks', 'blocksOn'],
  ])('%s', async (work, task) => {
    const hold = path.join(newsroom.dataDir, 'hold')
    writeFileSync(hold, '')
    const answered = once(held.process, 'message')
    held.process.send({ do: work, actor: newsroom.editor, postId })
    await vi.waitUntil(() => existsSync(`${hold}-${task}`), { timeout: 30_000 })
    expect((await ask(held.url, '/short')).status).toBe(200)
    rmSync(hold)
    expect(await answered).toEqual([{ result: true }, undefined])
  })
})

describe('threads', () => {
  const [before, after] = [1, 2].map((seed) => ({ ...emptyContent, body: aShuffledText(seed) }))
  const compare = (signal?: AbortSignal) =>
    runTask(
      'compareContents',
      compareContents,
      [before ?? emptyContent, after ?? emptyContent, new Map()],
      signal,
    )
  let stop: () => Promise<void>

  beforeAll(() => {
    stop = startWorkers()
  })
  afterAll(() => stop())

  test('leave the process free while they work', async () => {
    let isDone = false
    const comparing = compare().finally(() => {
      isDone = true
    })
    let turns = 0
    for (; !isDone; turns += 1) await turn()
    expect((await comparing).blocks).toHaveLength(20)
    expect(turns).toBeGreaterThan(1000)
  })

  test('refuse what is too much at once, end what is cancelled, and take what comes next', async () => {
    const cancelling = new AbortController()
    const outcomes = Array.from({ length: 60 }, () =>
      compare(cancelling.signal).then(
        () => 'done',
        (error: Error) => (error instanceof WorkersBusy ? 'busy' : error.name),
      ),
    )
    expect(await Promise.race(outcomes)).toBe('busy')
    cancelling.abort()
    expect(new Set(await Promise.all(outcomes))).toEqual(new Set(['busy', 'AbortError']))
    expect((await compare()).blocks).toHaveLength(20)
  })
})
