import { eq } from 'drizzle-orm'
import { encode } from 'next-auth/jwt'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/auth/policy'
import { transaction } from '@/db/client'
import { previewLinks } from '@/db/schema'
import { restorePost, saveDraft, trashPost, unpublishPost } from '@/domain/posts'
import type { PostContent } from '@/domain/posts/content'
import { openPost } from '@/domain/posts/open'
import { makePreviewLink, withdrawPreviewLink } from '@/domain/previews'
import { type Answer, ask } from '../support/ask'
import { aBlock, aBody, aPublishedPost, openNewsroom, publish } from '../support/newsroom'
import { anActor } from '../support/people'
import { type Site, startSite } from '../support/site'

const secret = 'the secret of this test, which is long enough'
let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let editor: Actor
let site: Site
let other: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  editor = newsroom.editor
  other = await aPublishedPost(editor, { title: 'Another article', slug: 'another' })
  const env = { AUTH_SECRET: secret }
  site = await startSite({ dataDir: newsroom.dataDir, env })
})

afterAll(async () => {
  await site.stop()
  await newsroom.close()
})

describe('a preview link', () => {
  test('is the page that readers would get, under a bar, and without a script', async () => {
    const body = aBody('The first words.', aBlock([other]))
    const postId = await aPublishedPost(editor, { title: 'Exactly this', slug: 'exactly', body })
    const { path } = await aLink(postId)
    const [preview, page] = [await ask(site.url, path), await ask(site.url, '/exactly')]
    expect(preview.status).toBe(200)
    expect(mainOf(preview)).toBe(mainOf(page))
    expect(stylesOf(preview)).toEqual(stylesOf(page))
    expect(textOf(preview)).toContain('As published')
    expect(textOf(preview)).toContain('<title>Draft: Exactly this</title>')
    expect(textOf(preview)).not.toMatch(/<script|as="script"|__next_f| on[a-z]+=| style=/)
  })

  test('is kept, indexed and framed by nobody, and tells its address to nobody', async () => {
    const { path } = await aLink(await aPublishedPost(editor, { title: 'Secret' }))
    for (const method of ['GET', 'HEAD']) {
      expect((await ask(site.url, path, { method })).headers).toMatchObject(secretHeaders)
    }
    const html = textOf(await ask(site.url, path))
    expect(html).toContain('<meta name="robots" content="noindex, nofollow, noarchive">')
    expect(html).not.toMatch(/rel="canonical"|property="og:/)
  })

  test('shows the newest text each time, while the page of readers comes from memory', async () => {
    const postId = await aPublishedPost(editor, { title: 'One', slug: 'one' })
    const { path } = await aLink(postId)
    expect(await titleAt(path)).toBe('One')
    await ask(site.url, '/one')
    await save(postId, { title: 'Two' })
    expect(await titleAt(path)).toBe('Two')
    expect(await ask(site.url, '/one')).toMatchObject({
      headers: { 'cache-status': 'front-door; hit' },
    })
    expect(await titleAt('/one')).toBe('One')
    await publish(editor, postId, { title: 'Three' })
    expect(await titleAt(path)).toBe('Three')
    await unpublishPost(editor, { postId })
    await save(postId, { title: 'Four' })
    expect(await titleAt(path)).toBe('Four')
    expect((await ask(site.url, '/one')).status).toBe(404)
  })

  test('of many readers at once shows each the text of the moment', async () => {
    const postId = await aPublishedPost(editor, { title: 'Text 0' })
    const { path } = await aLink(postId)
    for (let number = 1; number <= 10; number += 1) {
      const early = Promise.all(Array.from({ length: 5 }, () => titleAt(path)))
      await save(postId, { title: `Text ${number}` })
      expect(await titleAt(path)).toBe(`Text ${number}`)
      await early
    }
  })

  test('is gone at once: withdrawn, expired, in the trash, or never made', async () => {
    const postId = await aPublishedPost(editor, { title: 'Gone' })
    const [first, second, third] = [await aLink(postId), await aLink(postId), await aLink(postId)]
    expect((await ask(site.url, first.path)).status).toBe(200)
    await withdrawPreviewLink(editor, { postId, linkId: first.id })
    const withdrawn = await ask(site.url, first.path)
    await transaction(async (tx) => {
      const expiresAt = new Date()
      tx.update(previewLinks).set({ expiresAt }).where(eq(previewLinks.id, second.id)).run()
    })
    const expired = await ask(site.url, second.path)
    await trashPost(editor, { postId })
    const trashed = await ask(site.url, third.path)
    const unknown = await ask(site.url, `/preview/${'a'.repeat(43)}`)
    const malformed = await ask(site.url, '/preview/no-token')
    for (const { status, headers, bytes } of [withdrawn, expired, trashed, unknown, malformed]) {
      expect(status).toBe(404)
      expect(headers).toMatchObject(secretHeaders)
      expect(bytes.equals(unknown.bytes)).toBe(true)
    }
    await restorePost(editor, { postId })
    expect((await ask(site.url, third.path)).status).toBe(200)
  })

  test('leaves nothing in memory or on disk that a later request could get', async () => {
    const postId = await aPublishedPost(editor, { title: 'Here' })
    const { path, id } = await aLink(postId)
    await Promise.all(Array.from({ length: 20 }, () => ask(site.url, path)))
    const { etag = '' } = (await ask(site.url, path)).headers
    await withdrawPreviewLink(editor, { postId, linkId: id })
    const headers = { 'if-none-match': etag }
    expect((await ask(site.url, path, { headers })).status).toBe(404)
    expect((await ask(site.url, `${path}?again`)).status).toBe(404)
  })
})

describe('the preview beside the editor', () => {
  test('is for whoever may open the article, and for nobody else', async () => {
    const author = await anActor('author')
    const own = await aPublishedPost(author, { title: 'Theirs' })
    const foreign = await aPublishedPost(editor, { title: 'Not theirs' })
    const statuses = async (actor: Actor | null) => {
      const paths = [own, foreign].map((id) => `/preview/post/${id}`)
      const answers = await Promise.all(paths.map(async (path) => askAs(actor, path)))
      return answers.map(({ status }) => status)
    }
    expect(await statuses(author)).toEqual([200, 404])
    expect(await statuses(editor)).toEqual([200, 200])
    expect(await statuses(null)).toEqual([404, 404])
    expect(await Promise.all([statuses(null), statuses(editor), statuses(author)])).toEqual([
      [404, 404],
      [200, 200],
      [200, 404],
    ])
  })

  test('may be framed by us only, runs nothing, and is not kept', async () => {
    const postId = await aPublishedPost(editor, { title: 'Framed', slug: 'framed' })
    const { headers, bytes } = await askAs(editor, `/preview/post/${postId}?version=2`)
    expect(headers).toMatchObject({
      ...secretHeaders,
      'content-security-policy': expect.stringMatching(
        /script-src 'none';.*frame-ancestors 'self'$/,
      ),
    })
    expect(bytes.toString()).not.toContain('<script')
    expect(bytes.toString()).toContain('data-draft-version=')
    const editing = await askAs(editor, `/admin/posts/${postId}`)
    for (const answer of [await ask(site.url, '/framed'), editing]) {
      const policy = String(answer.headers['content-security-policy'])
      expect(policy).toContain("frame-ancestors 'none'")
    }
  })

  test('cannot be used to have another page framed', async () => {
    for (const path of [
      '/preview/../admin',
      '/preview/post/../../admin/posts',
      '/preview//admin',
    ]) {
      expect((await askAs(editor, path)).status).toBe(404)
    }
  })
})

const secretHeaders = {
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex, nofollow, noarchive',
  'referrer-policy': 'no-referrer',
  'content-security-policy': expect.stringContaining("frame-ancestors '"),
}

async function aLink(postId: string) {
  const made = await makePreviewLink(editor, { postId, lasts: 'week' })
  if (!made.ok) throw new Error(made.message)
  return made
}

async function save(postId: string, change: Partial<PostContent>) {
  const opened = await openPost(editor, postId)
  if (!opened) throw new Error('There is no such article.')
  const content = { ...opened.content, ...change }
  const saved = await saveDraft(editor, { postId, baseVersion: opened.post.version, content })
  if (!saved.ok) throw new Error(saved.message)
}

async function askAs(actor: Actor | null, path: string): Promise<Answer> {
  if (!actor) return ask(site.url, path)
  const token = await encode({ token: { sessionId: actor.sessionId }, secret })
  return ask(site.url, path, { headers: { cookie: `throughline-session=${token}` } })
}

async function titleAt(path: string) {
  return /<h1[^>]*>(.*?)<\/h1>/.exec(textOf(await ask(site.url, path)))?.[1]
}

/**
 * What is to be seen: structured data is for search engines, readers of drafts are not counted, and
 * no address of a draft is printed.
 */
function mainOf(answer: Answer) {
  const main = /<main.*<\/main>/s.exec(textOf(answer))?.[0]
  return main?.replaceAll(/<script.*?<\/script>|<p class="[^"]*print:block">.*?<\/p>/gs, '')
}

/** By their addresses, for a draft names its fonts twice: once before the rest is ready. */
function stylesOf(answer: Answer) {
  const links = textOf(answer).match(/<link[^>]+(?:rel="stylesheet"|as="font")[^>]*>/g) ?? []
  return new Set(links.map((link) => /href="([^"]+)"/.exec(link)?.[1]))
}

function textOf({ bytes }: Answer) {
  return bytes.toString()
}
