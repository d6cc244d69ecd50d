import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Actor } from '@/auth/policy'
import { db, transaction } from '@/db/client'
import { revisions, tags } from '@/db/schema'
import { createPost, openPost, publishPost, saveDraft, trashPost } from '@/domain/posts'
import type { PostContent } from '@/domain/posts/content'
import { aDatabase } from '@/tests/support/database'
import { aBlock, aBody, aTag } from '@/tests/support/newsroom'
import { anActor } from '@/tests/support/people'
import { compareRevisions, listRevisions, nameRevision, restoreRevision } from '.'

aDatabase()

let author: Actor
let editor: Actor
let postId: string

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2030, 5, 3, 9) })
  author = await anActor('author')
  editor = await anActor('editor')
  postId = (await createPost(author)).id
})

afterEach(() => {
  vi.useRealTimers()
})

describe('of the texts that autosave replaces', () => {
  test('those of one sitting are not kept, but for one every ten minutes', async () => {
    for (let minute = 0; minute <= 25; minute += 1) {
      await save(author, `Text of minute ${minute}`)
      later({ minutes: 1 })
    }
    expect(keptTexts()).toEqual(['Text of minute 10', 'Text of minute 20'])
  })

  test('the one before a pause is kept, with the time at which it was written', async () => {
    await save(author, 'The last of the evening')
    const written = new Date()
    later({ hours: 12 })
    await save(author, 'The first of the morning')
    expect(kept()).toMatchObject([{ createdAt: written, createdBy: author.userId }])
    expect(keptTexts()).toEqual(['The last of the evening'])
  })

  test('the one of another person is kept, under the name of that person', async () => {
    await save(author, 'The author’s')
    await save(editor, 'The editor’s')
    await save(author, 'The author’s again')
    expect(keptTexts()).toEqual(['The author’s', 'The editor’s'])
    expect(kept().map((row) => row.createdBy)).toEqual([author.userId, editor.userId])
  })

  test('one that was kept when it was published is not kept twice', async () => {
    await save(author, 'Published')
    await publish()
    later({ hours: 1 })
    await save(author, 'Changed')
    expect(kept().map((row) => row.reason)).toEqual(['publish'])
  })

  test('nor is one twice that has a block of related links in it', async () => {
    const body = aBody('Read on.', aBlock([postId]))
    await save(author, 'Published', { body })
    await publish()
    await name('current', 'The good one')
    expect(kept().map((row) => row.reason)).toEqual(['publish'])
    await save(author, 'Published', { body })
    expect((await opened()).post.hasWorkingDraft).toBe(false)
  })

  test('an article in which nothing was written is not kept', async () => {
    later({ hours: 1 })
    await save(author, 'The first words')
    expect(kept()).toEqual([])
  })
})

describe('with age', () => {
  test('all of the last day stay, one an hour for a week, and one a day after that', async () => {
    for (let n = 0; n < 40; n += 1) {
      await save(author, `Text ${n}`)
      later({ minutes: 30 })
    }
    expect(keptTexts().length).toBe(39)
    later({ days: 1, hours: 12 })
    await save(author, 'Two days later')
    // 40 by now, which were written within 20 hours.
    expect(keptTexts().length).toBe(20)
    later({ days: 20 })
    await save(author, 'Weeks later')
    // Of each day of writing the last.
    expect(keptTexts()).toEqual(['Text 29', 'Text 39', 'Two days later'])
  })

  test('what was published, restored, refused or named stays', async () => {
    await save(author, 'Published')
    await publish()
    const version = (await opened()).post.version
    await save(author, 'Mine')
    await saveDraft(editor, { postId, baseVersion: version, content: await withText('Refused') })
    await name('current', 'The good one')
    await save(author, 'More')
    await restore(await idOf('Published'))
    const before = kept().filter((row) => row.name || row.reason !== 'autosave')
    expect(new Set(before.map((row) => row.reason))).toEqual(
      new Set(['publish', 'conflict', 'autosave', 'restore']),
    )
    for (let n = 0; n < 3; n += 1) {
      later({ days: 40 })
      await save(author, `Much later ${n}`)
    }
    expect(kept().map((row) => row.id)).toEqual(expect.arrayContaining(before.map((row) => row.id)))
  })
})

describe('a revision that is restored', () => {
  beforeEach(async () => {
    await save(author, 'First')
    await publish()
    await save(author, 'Second')
  })

  test('is the text that is worked on, and readers see it only when it is published', async () => {
    await restore(await idOf('First'))
    expect(await text()).toBe('First')
    expect((await opened()).post).toMatchObject({ hasWorkingDraft: true, isVisibleToReaders: true })
  })

  test('is a new revision, and the text that it replaced is one, too', async () => {
    const restored = await restore(await idOf('First'))
    expect(kept().map((row) => row.reason)).toEqual(['publish', 'autosave', 'restore'])
    expect(keptTexts()).toEqual(['First', 'Second', 'First'])
    await restore(restored.replacedId)
    expect(await text()).toBe('Second')
  })

  test('is refused on a page that is older than the last save, which stays', async () => {
    const { version } = (await opened()).post
    const revisionId = await idOf('First')
    await save(editor, 'Third')
    const answer = await restoreRevision(author, { postId, revisionId, baseVersion: version })
    expect(answer).toMatchObject({ ok: false, error: 'changed-meanwhile' })
    expect(await text()).toBe('Third')
  })

  test('of another article is not found', async () => {
    const other = (await createPost(author)).id
    const answer = await restoreRevision(author, {
      postId: other,
      revisionId: await idOf('First'),
      baseVersion: 1,
    })
    expect(answer).toMatchObject({ error: 'no-revision' })
  })

  test('is refused while the article is in the trash', async () => {
    await trashPost(author, { postId })
    const baseVersion = (await opened()).post.version
    const revisionId = await idOf('First')
    const answer = await restoreRevision(author, { postId, revisionId, baseVersion })
    expect(answer).toMatchObject({ error: 'in-trash' })
  })

  test('leaves a field as it is that named what was deleted since', async () => {
    const tagId = await aTag('gone')
    await save(author, 'Third', { tagIds: [tagId] })
    await name('current', 'With the tag')
    await save(author, 'Fourth', { tagIds: [] })
    await transaction(async (tx) => {
      tx.delete(tags).where(eq(tags.id, tagId)).run()
    })
    await restore(await idOf('Third'))
    expect(await text()).toBe('Third')
    expect((await opened()).content.tagIds).toEqual([])
  })
})

describe('a name', () => {
  test('is given to a kept text, and taken away', async () => {
    await save(author, 'First')
    await publish()
    const id = await idOf('First')
    await name(id, '  Before legal read it ')
    expect(kept()).toMatchObject([{ name: 'Before legal read it' }])
    await name(id, '')
    expect(kept()).toMatchObject([{ name: null }])
  })

  test('keeps the text as it is now, where that is named', async () => {
    await save(author, 'Just now')
    await name('current', 'Good')
    expect(keptTexts()).toEqual(['Just now'])
  })

  test('is not given to a text that the person has not seen', async () => {
    const { version } = (await opened()).post
    await save(editor, 'Unseen')
    const naming = { postId, revision: 'current', baseVersion: version, name: 'Seen' } as const
    expect(await nameRevision(author, naming)).toMatchObject({ error: 'changed-meanwhile' })
    expect(kept()).toEqual([])
  })
})

describe('the list', () => {
  test('tells the newest first, by whom, and which one is current and which is live', async () => {
    await save(author, 'First')
    await publish()
    expect(await marks()).toEqual(['publish by The author, current, live'])
    await save(author, 'Second')
    later({ minutes: 1 })
    await save(editor, 'Third')
    expect(await marks()).toEqual([
      'unkept by The editor, current',
      'autosave by The author',
      'publish by The author, live',
    ])
    expect((await listed()).post.hasUnpublishedChanges).toBe(true)
  })

  test('has pages', async () => {
    for (let n = 0; n < 31; n += 1) {
      await save(author, `Text ${n}`)
      later({ minutes: 15 })
    }
    const [first, second] = [await listed(1), await listed(9)]
    expect(first).toMatchObject({ total: 30, page: 1, pages: 2 })
    expect(first.rows).toHaveLength(26)
    expect(second).toMatchObject({ page: 2 })
    expect(second.rows).toHaveLength(5)
  })
})

describe('a comparison', () => {
  test('is with the text that was kept before, if no other is chosen', async () => {
    await save(author, 'One word')
    await publish()
    await save(author, 'One other word', { title: 'A new title' })
    expect(await changes('current', null)).toEqual({
      fields: ['Title: A −headline +new title'],
      body: ['One +other word'],
    })
    expect(await changes('current', 'live')).toEqual(await changes('current', null))
    const first = await compareRevisions(author, {
      postId,
      show: await idOf('One word'),
      against: null,
    })
    expect(first).toMatchObject({ before: null, fields: [], blocks: [{ change: 'kept' }] })
  })

  test('is of any two, also of the other way round', async () => {
    await save(author, 'It has one season')
    await publish()
    await save(author, 'It has two seasons')
    await publish()
    const [one, two] = [await idOf('It has one season'), await idOf('It has two seasons')]
    expect((await changes(two, one)).body).toEqual(['It has −one season +two seasons'])
    expect((await changes(one, two)).body).toEqual(['It has −two seasons +one season'])
  })

  test('tells of what an article names by its name', async () => {
    const [music, film] = [await aTag('music'), await aTag('film')]
    await save(author, 'Same', { tagIds: [music] })
    await publish()
    await save(author, 'Same', { tagIds: [film, music] })
    expect(await changes('current', null)).toEqual({
      fields: ['Tags: +Tag film, Tag music'],
      body: ['Same'],
    })
  })
})

const clock = { minutes: 60_000, hours: 3_600_000, days: 86_400_000 }

function later(by: Partial<Record<keyof typeof clock, number>>) {
  const { minutes = 0, hours = 0, days = 0 } = by
  vi.setSystemTime(Date.now() + minutes * clock.minutes + hours * clock.hours + days * clock.days)
}

async function opened() {
  const found = await openPost(editor, postId)
  if (!found) throw new Error('There is no such article.')
  return found
}

async function withText(words: string, given: Partial<PostContent> = {}) {
  return { ...(await opened()).content, title: 'A headline', body: aBody(words), ...given }
}

async function save(actor: Actor, words: string, given: Partial<PostContent> = {}) {
  const baseVersion = (await opened()).post.version
  const content = await withText(words, given)
  const saved = await saveDraft(actor, { postId, baseVersion, content })
  if (!saved.ok) throw new Error(saved.message)
}

async function publish() {
  const baseVersion = (await opened()).post.version
  const published = await publishPost(author, { postId, baseVersion })
  if (!published.ok) throw new Error(published.message)
}

async function name(revision: string, given: string) {
  const baseVersion = (await opened()).post.version
  const named = await nameRevision(author, { postId, revision, baseVersion, name: given.trim() })
  if (!named.ok) throw new Error(named.message)
}

async function restore(revisionId: string) {
  const baseVersion = (await opened()).post.version
  const restored = await restoreRevision(author, { postId, revisionId, baseVersion })
  if (!restored.ok) throw new Error(restored.message)
  return restored
}

/** Oldest first. */
function kept() {
  return db()
    .select()
    .from(revisions)
    .where(eq(revisions.postId, postId))
    .orderBy(revisions.createdAt, revisions.id)
    .all()
}

function keptTexts() {
  return kept().map((row) => textOf(row.content))
}

async function idOf(words: string) {
  const row = kept().find(({ content }) => textOf(content) === words)
  if (!row) throw new Error(`“${words}” is not kept.`)
  return row.id
}

async function text() {
  return textOf((await opened()).content)
}

function textOf({ body }: PostContent) {
  return body.content?.[0]?.content?.[0]?.text ?? ''
}

async function listed(page = 1) {
  const list = await listRevisions(author, { postId, page })
  if (!list) throw new Error('There is no such article.')
  return list
}

async function marks() {
  return (await listed()).rows.map(({ reason, byName, isCurrent, isLive }) =>
    [`${reason ?? 'unkept'} by ${byName}`, isCurrent && 'current', isLive && 'live']
      .filter(Boolean)
      .join(', '),
  )
}

/** What was compared, in signs: "−old +new kept". */
async function changes(show: string, against: string | null) {
  const found = await compareRevisions(author, { postId, show, against })
  if (!found) throw new Error('There is no such text.')
  const sign = { kept: '', inserted: '+', removed: '−' }
  const inSigns = (pieces: { change: keyof typeof sign; text: string }[]) =>
    pieces.map(({ change, text: words }) => `${sign[change]}${words}`.trim()).join(' ')
  return {
    fields: found.fields.map(({ label, pieces }) => `${label}: ${inSigns(pieces)}`),
    body: found.blocks.map(({ pieces }) => inSigns(pieces)),
  }
}
