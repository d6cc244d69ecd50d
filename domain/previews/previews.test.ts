import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Actor } from '@/auth/policy'
import { db, rawReader, transaction } from '@/db/client'
import { auditLog, previewLinks, users } from '@/db/schema'
import { aDatabase } from '@/tests/support/database'
import { aBlock, aBody, aPublishedPost } from '@/tests/support/newsroom'
import { anActor } from '@/tests/support/people'
import { aPost } from '@/tests/support/posts'
import { restorePost, saveDraft, trashPost, unpublishPost } from '../posts'
import type { PostContent } from '../posts/content'
import { openPost } from '../posts/open'
import { type PreviewDuration, previewDurations } from './durations'
import { listPreviewLinks, makePreviewLink, openPreviewLink, previewPost } from './index'
import { mostLinks } from './problems'
import { PreviewToken } from './token'
import { withdrawPreviewLink } from './withdraw'

aDatabase()

describe('a draft', () => {
  test('is shown as readers would get it if it were published now', async () => {
    const editor = await anActor('editor')
    await aPublishedPost(editor, { title: 'An older article' })
    const other = await aPublishedPost(editor, { title: 'Another article' })
    const body = aBody('First words.', aBlock([other]))
    const postId = await aPost({ title: 'Is It Back?', slug: null, body })
    const before = Date.now()
    const draft = await previewPost(editor, postId)
    expect(draft?.news).toBe('everything')
    expect(draft?.article).toMatchObject({ title: 'Is It Back?', href: '/is-it-back', body })
    expect(draft?.article.blocks[0]?.links).toMatchObject([{ label: 'Another article' }])
    expect(draft?.article.more).toMatchObject([{ title: 'An older article' }])
    expect(draft?.article.publishedAt.getTime()).toBeGreaterThanOrEqual(before)
    expect(draft?.article.updatedAt).toBeNull()
  })

  test('of a published article is its working draft, updated now', async () => {
    const editor = await anActor('editor')
    const postId = await aPublishedPost(editor, { title: 'As published' })
    expect(await previewPost(editor, postId)).toMatchObject({
      news: 'nothing',
      article: { title: 'As published', updatedAt: null },
    })
    await save(editor, postId, { title: 'As written since' })
    expect(await previewPost(editor, postId)).toMatchObject({
      news: 'changes',
      article: { title: 'As written since', updatedAt: expect.any(Date) },
    })
  })

  test('of an article that there is not is null', async () => {
    expect(await previewPost(await anActor('editor'), crypto.randomUUID())).toBeNull()
  })
})

describe('a preview link', () => {
  test('shows the newest that was saved, whatever readers may see', async () => {
    const editor = await anActor('editor')
    const postId = await aPublishedPost(editor, { title: 'First' })
    const { token } = await aLink(editor, postId)
    const shown = async () => (await openPreviewLink(token))?.article.title
    expect(await shown()).toBe('First')
    await save(editor, postId, { title: 'Second' })
    expect(await shown()).toBe('Second')
    await unpublishPost(editor, { postId })
    await save(editor, postId, { title: 'Third' })
    expect(await shown()).toBe('Third')
  })

  test.each(previewDurations.map((lasts) => ({ lasts })))('lasts a $lasts', async ({ lasts }) => {
    const { token, id } = await aLink(await anActor('editor'), await aPost(), lasts)
    const days = { day: 1, week: 7, month: 30 }[lasts]
    const { endsAt } = (await openPreviewLink(token)) ?? {}
    expect(Math.round(((endsAt?.getTime() ?? 0) - Date.now()) / 60_000)).toBe(days * 24 * 60)
    await expire(id)
    expect(await openPreviewLink(token)).toBeNull()
  })

  test('shows nothing from the moment it is withdrawn, while others go on', async () => {
    const editor = await anActor('editor')
    const postId = await aPost()
    const [first, second] = [await aLink(editor, postId), await aLink(editor, postId)]
    expect(await withdrawPreviewLink(editor, { postId, linkId: first.id })).toEqual({ ok: true })
    expect(await openPreviewLink(first.token)).toBeNull()
    expect(await openPreviewLink(second.token)).not.toBeNull()
    const again = await withdrawPreviewLink(editor, { postId, linkId: first.id })
    expect(again).toMatchObject({ ok: false, error: 'no-link' })
  })

  test('is withdrawn by nobody through another article', async () => {
    const author = await anActor('author')
    const { token, id } = await aLink(await anActor('editor'), await aPost())
    const postId = await aPost({ createdBy: author.userId })
    const answer = await withdrawPreviewLink(author, { postId, linkId: id })
    expect(answer).toMatchObject({ ok: false, error: 'no-link' })
    expect(await openPreviewLink(token)).not.toBeNull()
  })

  test('shows nothing while its article is in the trash, for which none is made', async () => {
    const editor = await anActor('editor')
    const postId = await aPost()
    const { token } = await aLink(editor, postId)
    await trashPost(editor, { postId })
    expect(await openPreviewLink(token)).toBeNull()
    const made = await makePreviewLink(editor, { postId, lasts: 'day' })
    expect(made).toMatchObject({ ok: false, error: 'in-trash' })
    await restorePost(editor, { postId })
    expect(await openPreviewLink(token)).not.toBeNull()
  })

  test('shows nothing while who made it is suspended', async () => {
    const author = await anActor('author')
    const postId = await aPost({ createdBy: author.userId })
    const { token } = await aLink(author, postId)
    await setSuspended(author, new Date())
    expect(await openPreviewLink(token)).toBeNull()
    expect(await listPreviewLinks(await anActor('editor'), { postId })).toEqual([])
    await setSuspended(author, null)
    expect(await openPreviewLink(token)).not.toBeNull()
  })

  test('is long, and never the same twice', async () => {
    const editor = await anActor('editor')
    const postId = await aPost()
    const tokens = [await aLink(editor, postId), await aLink(editor, postId)].map((l) => l.token)
    expect(new Set(tokens).size).toBe(2)
    for (const token of tokens) {
      expect(PreviewToken.safeParse(token).success).toBe(true)
      expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    }
  })

  test('cannot be found out from the database', async () => {
    const { token } = await aLink(await anActor('editor'), await aPost())
    expect(rawReader().serialize().includes(token)).toBe(false)
  })

  test('is listed with who made it and when it ends, until it has', async () => {
    const editor = await anActor('editor')
    const postId = await aPost()
    await aLink(editor, await aPost())
    const [first, second] = [await aLink(editor, postId), await aLink(editor, postId, 'day')]
    const listed = await listPreviewLinks(editor, { postId })
    expect(listed.map(({ id, byName }) => ({ id, byName }))).toEqual([
      { id: second.id, byName: editor.name },
      { id: first.id, byName: editor.name },
    ])
    await expire(second.id)
    expect((await listPreviewLinks(editor, { postId })).map(({ id }) => id)).toEqual([first.id])
  })

  test('is one of a number that can be kept in mind', async () => {
    const editor = await anActor('editor')
    const postId = await aPost()
    for (let made = 0; made < mostLinks; made += 1) await aLink(editor, postId)
    const tooMany = await makePreviewLink(editor, { postId, lasts: 'day' })
    expect(tooMany).toMatchObject({ ok: false, error: 'too-many-previews' })
    const [first] = await listPreviewLinks(editor, { postId })
    await expire(first?.id ?? '')
    expect(await makePreviewLink(editor, { postId, lasts: 'day' })).toMatchObject({ ok: true })
    expect(db().select().from(previewLinks).all()).toHaveLength(mostLinks)
  })

  test('leaves a note of who made and who withdrew it, without its secret', async () => {
    const editor = await anActor('editor')
    const postId = await aPost()
    const { id, token } = await aLink(editor, postId)
    await withdrawPreviewLink(editor, { postId, linkId: id })
    const notes = db().select().from(auditLog).where(eq(auditLog.subjectId, postId)).all()
    expect(notes.map(({ action, actorId }) => ({ action, actorId }))).toEqual([
      { action: 'posts.makePreviewLink', actorId: editor.userId },
      { action: 'posts.withdrawPreviewLink', actorId: editor.userId },
    ])
    expect(JSON.stringify(notes)).not.toContain(token)
  })
})

async function aLink(actor: Actor, postId: string, lasts: PreviewDuration = 'week') {
  const made = await makePreviewLink(actor, { postId, lasts })
  if (!made.ok) throw new Error(made.message)
  return { id: made.id, token: made.path.replace('/preview/', '') }
}

async function save(actor: Actor, postId: string, change: Partial<PostContent>) {
  const opened = await openPost(actor, postId)
  if (!opened) throw new Error('There is no such article.')
  const content = { ...opened.content, ...change }
  const saved = await saveDraft(actor, { postId, baseVersion: opened.post.version, content })
  if (!saved.ok) throw new Error(saved.message)
}

function expire(id: string) {
  return transaction(async (tx) => {
    tx.update(previewLinks).set({ expiresAt: new Date() }).where(eq(previewLinks.id, id)).run()
  })
}

function setSuspended({ userId }: Actor, suspendedAt: Date | null) {
  return transaction(async (tx) => {
    tx.update(users).set({ suspendedAt }).where(eq(users.id, userId)).run()
  })
}
