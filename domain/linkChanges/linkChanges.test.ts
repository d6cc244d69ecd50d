import { desc, eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Actor } from '@/auth/policy'
import { blockTag, postTag } from '@/cache/tags'
import { readConfig } from '@/config'
import type { NodeJson } from '@/content/document'
import { hrefOfPost } from '@/content/link/reference'
import type { LinkPlace } from '@/content/linkChange/addedLink'
import type { Target } from '@/content/linkChange/target'
import { db } from '@/db/client'
import { findPost } from '@/db/posts/find'
import { auditLog, postReferences, revisions } from '@/db/schema'
import { openPost, saveDraft, trashPost, unpublishPost } from '@/domain/posts'
import { readArticle } from '@/domain/reading/article'
import { createBlock, openBlock, saveBlock, trashBlock } from '@/domain/relatedLinks'
import { curated } from '@/domain/relatedLinks/content'
import { aDatabase } from '@/tests/support/database'
import { aBlock, aBody, aPublishedPost, publish } from '@/tests/support/newsroom'
import { anActor } from '@/tests/support/people'
import { raisedBy } from '@/tests/support/raised'
import { aDocument, heading, linked, paragraph } from '@/tests/support/views'
import { targetFrom } from './address'
import { exceptionOf } from './exceptions'
import {
  findOlderArticles,
  linkFromOlder,
  listChanges,
  openChange,
  previewReplacement,
  replaceEverywhere,
  undoChange,
} from './index'
import type { OlderArticle } from './olderArticles'

aDatabase()

let editor: Actor
let old: Target & { kind: 'post' }
let now: Target & { kind: 'post' }

beforeEach(async () => {
  editor = await anActor('editor')
  old = { kind: 'post', postId: await aPublishedPost(editor, { title: 'Old target' }) }
  now = { kind: 'post', postId: await aPublishedPost(editor, { title: 'New target' }) }
})

describe('replacing a target everywhere', () => {
  test('changes links of the text, related links and shared blocks, and undo brings all back', async () => {
    const before = aBody(
      'Words.',
      linkedWords(old, 'as it was'),
      aQuotationFrom(old),
      aBlock([old.postId]),
    )
    const post = await aPublishedPost(editor, { title: 'Links', body: before })
    const block = await sharedBlock(old)
    const changed = await replaceAll(old, now)
    expect(changed).toMatchObject({ ok: true, articles: 1, blocks: 1 })
    expect(targetsOf(await bodyOf(post))).toEqual([now.postId, now.postId, now.postId])
    expect(await linksOf(block)).toEqual([now])
    expect(await undo(changed)).toEqual({ ok: true, left: 0 })
    expect(await bodyOf(post)).toEqual(before)
    expect(await linksOf(block)).toEqual([old])
    expect(await undo(changed)).toMatchObject({ ok: false, error: 'undone-already' })
  })

  test('changes the live copy and the draft, and publishes nothing', async () => {
    const post = await aPublishedPost(editor, {
      title: 'Links',
      body: aBody('Live.', aBlock([old.postId])),
    })
    await saveWorking(post, aBody('In work.', aBlock([old.postId])))
    await replaceAll(old, now)
    expect(targetsOf(await bodyOf(post))).toEqual([now.postId])
    const opened = await openPost(editor, post)
    expect(opened?.content.body.content?.[0]).toEqual(aBody('In work.').content?.[0])
    expect(targetsOf(opened?.content.body)).toEqual([now.postId])
  })

  test('leaves each article a named revision, an entry on record, and its date', async () => {
    const post = await aPublishedPost(editor, {
      title: 'Links',
      body: aBody('Words.', aBlock([old.postId])),
    })
    const dated = (await readPost(post))?.updatedAt
    await replaceAll(old, now)
    const [newest] = await revisionsOf(post)
    expect(newest?.name).toContain('Links to “Old target” now lead to “New target”')
    expect((await readPost(post))?.updatedAt).toEqual(dated)
    const onRecord = db().select().from(auditLog).all()
    expect(onRecord.at(-1)).toMatchObject({ action: 'relatedLinks.changeLinks', subjectId: post })
  })

  test('renders exactly the pages again that show it', async () => {
    const post = await aPublishedPost(editor, {
      title: 'Links',
      body: aBody('Words.', aBlock([old.postId])),
    })
    const block = await sharedBlock(old)
    await aPublishedPost(editor, { title: 'Another' })
    const raised = await raisedBy(() => replaceAll(old, now))
    expect(raised).toEqual([blockTag(block), postTag.page(post)].sort())
  })

  test('is refused where something changed since the preview', async () => {
    const post = await aPublishedPost(editor, {
      title: 'Links',
      body: aBody('Words.', aBlock([old.postId])),
    })
    const { mark } = await previewReplacement(editor, { from: old, to: now, page: 1 })
    await publish(editor, post, { title: 'Changed' })
    const order = { from: old, to: now, mark, except: [] }
    expect(await replaceEverywhere(editor, order)).toMatchObject({ error: 'changed-meanwhile' })
    expect(targetsOf(await bodyOf(post))).toEqual([old.postId])
  })

  test.each([
    ['itself', async () => old, 'same-target'],
    ['an article that does not exist', async () => aTarget(uuidv7()), 'unknown-target'],
    ['one in the trash', async () => aTarget(await trashed()), 'unknown-target'],
    ['an address of this site without one', async () => addressOf('coming'), 'unknown-target'],
  ])('by %s is refused with a clear answer', async (_, target, error) => {
    await aPublishedPost(editor, { title: 'Links', body: aBody('Words.', aBlock([old.postId])) })
    expect(await replaceAll(old, await target())).toMatchObject({ ok: false, error })
  })

  test('from A to B and back again ends with what was there', async () => {
    const before = aBody('Words.', aBlock([old.postId]))
    const post = await aPublishedPost(editor, { title: 'Links', body: before })
    await replaceAll(old, now)
    await replaceAll(now, old)
    expect(await bodyOf(post)).toEqual(before)
  })

  test('leaves out what was taken out of the preview', async () => {
    const kept = await aPublishedPost(editor, {
      title: 'Links',
      body: aBody('Words.', aBlock([old.postId])),
    })
    const other = await aPublishedPost(editor, {
      title: 'Links',
      body: aBody('Words.', aBlock([old.postId])),
    })
    const { mark } = await previewReplacement(editor, { from: old, to: now, page: 1 })
    const order = { from: old, to: now, mark, except: [exceptionOf('post', kept)] }
    expect(await replaceEverywhere(editor, order)).toMatchObject({ articles: 1 })
    expect(targetsOf(await bodyOf(kept))).toEqual([old.postId])
    expect(targetsOf(await bodyOf(other))).toEqual([now.postId])
  })

  test('says in the preview what each link is, and what becomes of it', async () => {
    const body = aBody('Words.', linkedWords(old, 'as it was'), aBlock([old.postId, now.postId]))
    const post = await aPublishedPost(editor, { title: 'Links', body })
    const preview = await previewReplacement(editor, { from: old, to: now, page: 1 })
    expect(preview).toMatchObject({ total: 1, articles: [{ target: { id: post } }] })
    expect(preview.articles[0]?.links).toMatchObject([
      { kind: 'text', words: 'as it was', fate: 'replaced', copies: ['live'] },
      { kind: 'related', fate: 'removed', because: 'duplicate', copies: ['live'] },
    ])
  })

  test('a writer who had the article open is told, and both texts are kept', async () => {
    const post = await aPublishedPost(editor, {
      title: 'Links',
      body: aBody('Words.', aBlock([old.postId])),
    })
    const opened = await openPost(editor, post)
    await replaceAll(old, now)
    const content = { ...opened?.content, body: aBody('Other words.') }
    const answer = await saveDraft(editor, {
      postId: post,
      baseVersion: opened?.post.version ?? 0,
      content: { ...((await openPost(editor, post))?.content ?? never()), ...content },
    })
    expect(answer).toMatchObject({ ok: false, error: 'stale-version' })
    const kept = await revisionsOf(post)
    expect(kept.map(({ reason }) => reason)).toContain('conflict')
  })

  test('undo keeps what was written since, and counts what others have led elsewhere', async () => {
    const post = await aPublishedPost(editor, {
      title: 'Links',
      body: aBody('Words.', aBlock([old.postId])),
    })
    const edited = await aPublishedPost(editor, {
      title: 'Links',
      body: aBody('Words.', linkedWords(old, 'as it was')),
    })
    const changed = await replaceAll(old, now)
    const content = [...((await bodyOf(post))?.content ?? []), ...more]
    await publish(editor, post, { body: { type: 'doc', content } })
    const third = aTarget(await aPublishedPost(editor, { title: 'A third' }))
    await publish(editor, edited, { body: aBody('All new.', linkedWords(third, 'as it was')) })
    expect(await undo(changed)).toEqual({ ok: true, left: 1 })
    expect(await bodyOf(post)).toMatchObject({ content: [{}, {}, more[0]] })
    expect(targetsOf(await bodyOf(post))).toEqual([old.postId])
    expect(targetsOf(await bodyOf(edited))).toEqual([third.postId])
  })

  test('undo reaches a draft that was begun since, and one that was published since', async () => {
    const body = aBody('Words.', aBlock([old.postId]))
    const begun = await aPublishedPost(editor, { title: 'Begun', body })
    const published = await aPublishedPost(editor, { title: 'Published', body })
    const inDraft = {
      ...body,
      content: [...(body.content ?? []), linkedWords(old, 'in the draft')],
    }
    await saveWorking(published, inDraft)
    const changed = await replaceAll(old, now)
    const draft = await openPost(editor, begun)
    const content = [...more, ...(draft?.content.body.content ?? [])]
    await saveWorking(begun, { type: 'doc', content })
    const led = (await openPost(editor, published))?.content.body.content ?? []
    await publish(editor, published, { body: { type: 'doc', content: [...led, ...more] } })
    expect(await undo(changed)).toEqual({ ok: true, left: 0 })
    expect(targetsOf(await bodyOf(begun))).toEqual([old.postId])
    expect(targetsOf((await openPost(editor, begun))?.content.body)).toEqual([old.postId])
    expect(await bodyOf(published)).toEqual({ ...inDraft, content: [...inDraft.content, ...more] })
  })

  test('undo reaches an article that was unpublished since, and one in the trash', async () => {
    const body = aBody('Words.', aBlock([old.postId]))
    const hidden = await aPublishedPost(editor, { title: 'Hidden', body })
    const thrown = await aPublishedPost(editor, { title: 'Thrown', body })
    const changed = await replaceAll(old, now)
    await unpublishPost(editor, { postId: hidden })
    await trashPost(editor, { postId: thrown })
    expect(await undo(changed)).toEqual({ ok: true, left: 0 })
    for (const postId of [hidden, thrown]) {
      expect((await openPost(editor, postId))?.content.body).toEqual(body)
    }
  })

  test('a shared block that was edited since gets its links back beside what was added', async () => {
    const block = await sharedBlock(old)
    const changed = await replaceAll(old, now)
    const opened = await openBlock(editor, { id: block, placementPage: 1 })
    if (!opened) return never()
    const third = aTarget(await aPublishedPost(editor, { title: 'A third' }))
    const added = { id: uuidv7(), target: third, label: null, rel: [] }
    const { name, heading, layout, links, version } = opened
    const content = { ...curated, name, heading, layout, links: [added, ...links] }
    expect(await saveBlock(editor, { ...content, id: block, baseVersion: version })).toMatchObject({
      ok: true,
    })
    expect(await undo(changed)).toEqual({ ok: true, left: 0 })
    expect(await linksOf(block)).toEqual([third, old])
  })

  test('a link of a shared block that others have led elsewhere since is counted', async () => {
    const block = await sharedBlock(old)
    const changed = await replaceAll(old, now)
    const { links, ...opened } =
      (await openBlock(editor, { id: block, placementPage: 1 })) ?? never()
    const third = aTarget(await aPublishedPost(editor, { title: 'A third' }))
    const led = links.map((link) => ({ ...link, target: third }))
    const content = { ...curated, name: 'B', heading: '', layout: 'list' as const, links: led }
    await saveBlock(editor, { ...content, id: block, baseVersion: opened.version })
    expect(await undo(changed)).toEqual({ ok: true, left: 1 })
    expect(await linksOf(block)).toEqual([third])
  })

  test('a block in the trash is changed too, so that it does not bring the old target back', async () => {
    const block = await sharedBlock(old)
    await trashBlock(editor, { id: block })
    expect(await replaceAll(old, now)).toMatchObject({ ok: true, articles: 0, blocks: 1 })
    expect(await linksOf(block)).toEqual([now])
  })

  test('single links can be left as they are', async () => {
    const body = aBody('Words.', linkedWords(old, 'first'), linkedWords(old, 'second'))
    const post = await aPublishedPost(editor, { title: 'Links', body })
    const preview = await previewReplacement(editor, { from: old, to: now, page: 1 })
    const key = preview.articles[0]?.links[0]?.key
    const except = [exceptionOf('post', post, key)]
    const order = { from: old, to: now, mark: preview.mark, except }
    expect(await replaceEverywhere(editor, order)).toMatchObject({ ok: true, articles: 1 })
    expect(targetsOf(await bodyOf(post))).toEqual([old.postId, now.postId])
  })

  test('where everything is left as it is, nothing is changed or listed', async () => {
    const post = await aPublishedPost(editor, {
      title: 'Links',
      body: aBody('A.', aBlock([old.postId])),
    })
    const { mark } = await previewReplacement(editor, { from: old, to: now, page: 1 })
    const order = { from: old, to: now, mark, except: [exceptionOf('post', post)] }
    expect(await replaceEverywhere(editor, order)).toMatchObject({ error: 'nothing-to-do' })
    expect((await listChanges(editor, { search: '', page: 1 })).total).toBe(0)
  })

  test('the address of an article of this site becomes a link to the article', async () => {
    const post = await aPublishedPost(editor, {
      title: 'Links',
      body: aBody('A.', aBlock([old.postId])),
    })
    const [from, to] = ['old-target', 'new-target'].map(addressOf)
    await replaceAll(from ?? old, to ?? now)
    expect(targetsOf(await bodyOf(post))).toEqual([now.postId])
  })

  test('undo leads to the article that was published at the old address since', async () => {
    const coming = addressOf('coming')
    const link = { id: uuidv7(), target: coming, label: 'There', rel: [] }
    const block = aBlock([], { links: [link] })
    const post = await aPublishedPost(editor, { title: 'Links', body: aBody('A.', block) })
    const shared = await sharedBlock(coming)
    const changed = await replaceAll(coming, now)
    const postId = await aPublishedPost(editor, { title: 'Coming' })
    await undo(changed)
    expect(targetsOf(await bodyOf(post))).toEqual([postId])
    expect(await linksOf(shared)).toEqual([aTarget(postId)])
  })
})

describe('links to an address of this site without an article', () => {
  test.each([
    ['/gone', '/gone'],
    ['/gone', addressOf('gone').url],
    [addressOf('gone').url, '/gone/'],
    [addressOf('gone').url.replace('http:', 'https:'), addressOf('gone').url],
  ])('that are written %s are found by %s and replaced', async (written, asked) => {
    const body = aBody('Words.', paragraph(linked(written, 'gone')))
    const post = await aPublishedPost(editor, { title: 'Links', body })
    const from = targetFrom(asked, 'from') ?? never()
    expect(await replaceAll(from, now)).toMatchObject({ ok: true, articles: 1 })
    expect(targetsOf(await bodyOf(post))).toEqual([now.postId])
  })

  test.each(['gone', '//example.com', 'javascript:alert(1)'])(
    'are not asked for by %s',
    (address) => expect(targetFrom(address, 'from')).toBeNull(),
  )
})

test('undo knows a link by the article that came to its address, once the site has moved there', async () => {
  const body = aBody('Words.', linkedWords(old, 'as it was'), aBlock([old.postId]))
  const post = await aPublishedPost(editor, { title: 'Links', body })
  const block = await sharedBlock(old)
  const changed = await replaceAll(old, { kind: 'url', url: 'https://moved.example/coming' })
  onTestFinished(() => void vi.unstubAllEnvs())
  vi.stubEnv('SITE_URL', 'https://moved.example')
  const coming = await aPublishedPost(editor, { title: 'Coming' })
  expect(targetsOf(await bodyOf(post))).toEqual([coming, coming])
  expect(await undo(changed)).toEqual({ ok: true, left: 0 })
  expect(await bodyOf(post)).toEqual(body)
  expect(await linksOf(block)).toEqual([old])
})

describe('linking here from older articles', () => {
  test('proposes those about the same that do not link here, with a place in each', async () => {
    const { target, about, linking, unrelated } = await aShow()
    const found = await findOlderArticles(editor, { postId: target })
    const ids = found?.articles.map(({ article }) => article.id)
    expect(ids).toContain(about)
    for (const id of [target, linking, unrelated]) expect(ids).not.toContain(id)
    const proposed = found?.articles.find(({ article }) => article.id === about)
    expect(proposed?.before).toContain('Velvet Harbour')
    expect(proposed?.place).toEqual({ kind: 'line', index: 1 })
  })

  test('puts a line into each, and undo takes all away', async () => {
    const { target, about } = await aShow()
    const before = await bodyOf(about)
    const articles = (await findOlderArticles(editor, { postId: target }))?.articles ?? []
    const places = articles.map(placeOf)
    const changed = await linkFromOlder(editor, { postId: target, places })
    expect(changed).toMatchObject({ ok: true, articles: places.length, skipped: 0 })
    expect(targetsOf(await bodyOf(about))).toEqual([target])
    const references = db().select().from(postReferences).all()
    expect(references).toContainEqual(
      expect.objectContaining({ postId: about, targetPostId: target, copy: 'live' }),
    )
    expect((await findOlderArticles(editor, { postId: target }))?.articles).toEqual([])
    expect(await undo(changed)).toEqual({ ok: true, left: 0 })
    expect(await bodyOf(about)).toEqual(before)
  })

  const answers: [string, LinkPlace, NodeJson[]][] = [
    [
      'on the words that name it',
      { kind: 'words', index: 2, words: 'Velvet Harbour' },
      [heading(2, 'What is it?'), paragraph('“Velvet Harbour” is on the sea.'), divider],
    ],
    [
      'after the last paragraph of a section',
      { kind: 'line', index: 1 },
      [heading(2, 'And then?'), divider],
    ],
    ['at the end of a list', { kind: 'entry', index: 1 }, [aBlock([], aListOf('One'))]],
    ['at the end of the article', { kind: 'line', index: 2 }, [divider]],
  ]

  test.each(answers)(
    'finds a place %s, and undo takes it back, also later',
    async (_, place, rest) => {
      const opening = place.kind === 'words' ? 'Ask Ilse Marrow.' : 'Captain Ilse Marrow sails.'
      const first = place.kind === 'words' ? heading(2, opening) : paragraph(opening)
      const body = aDocument(first, ...rest)
      const older = await aPublishedPost(editor, { title: 'Where is Velvet Harbour?', body })
      const { target } = await aShow()
      const found = await findOlderArticles(editor, { postId: target })
      const proposed = found?.articles.find(({ article }) => article.id === older)
      expect(proposed?.place).toEqual(place)
      const before = await bodyOf(older)
      const places = proposed ? [placeOf(proposed)] : []
      const changed = await linkFromOlder(editor, { postId: target, places })
      expect(targetsOf(await bodyOf(older))).toContain(target)
      const edited = aDocument(...((await bodyOf(older))?.content ?? []), paragraph('Added since.'))
      await publish(editor, older, { body: edited })
      expect(await undo(changed)).toEqual({ ok: true, left: 0 })
      expect(await bodyOf(older)).toEqual(
        aDocument(...(before?.content ?? []), paragraph('Added since.')),
      )
    },
  )

  test('says which articles have no place for a link', async () => {
    const full = aDocument(heading(2, 'Captain Ilse Marrow'), aBlock([old.postId]))
    const older = await aPublishedPost(editor, { title: 'Where is Velvet Harbour?', body: full })
    const { target } = await aShow()
    const found = await findOlderArticles(editor, { postId: target })
    expect(found?.leftOut).toEqual([
      { article: expect.objectContaining({ id: older }), reason: 'no-place' },
    ])
  })

  test('an article that changed since is left alone', async () => {
    const { target, about } = await aShow()
    await publish(editor, about, { body: aBody('Quite different.') })
    const places = [{ postId: about, version: 2, place: firstLine }]
    const answer = await linkFromOlder(editor, { postId: target, places })
    expect(answer).toMatchObject({ ok: false, error: 'changed-meanwhile' })
    expect((await listChanges(editor, { search: '', page: 1 })).total).toBe(0)
  })

  test('nothing is put that leads to an article that went into the trash', async () => {
    const { target, about } = await aShow()
    await trashPost(editor, { postId: target })
    const places = [{ postId: about, version: 3, place: firstLine }]
    expect(await linkFromOlder(editor, { postId: target, places })).toMatchObject({ ok: false })
    expect(await findOlderArticles(editor, { postId: target })).toBeNull()
  })
})

test('the changes are listed, the last first, with what each changed', async () => {
  const post = await aPublishedPost(editor, {
    title: 'Links',
    body: aBody('A.', aBlock([old.postId])),
  })
  const changed = await replaceAll(old, now)
  const { changes } = await listChanges(editor, { search: 'old TARGET', page: 1 })
  expect(changes).toMatchObject([
    { articles: 1, blocks: 0, createdBy: editor.name, undoneAt: null },
  ])
  const opened = await openChange(editor, { id: idOf(changed), page: 1 })
  expect(opened).toMatchObject({
    rows: [{ postId: post, title: 'Links', links: 1, mayOpen: true }],
  })
  expect(await openChange(editor, { id: uuidv7(), page: 1 })).toBeNull()
})

const divider = { type: 'horizontalRule' }

const firstLine = { kind: 'line' as const, index: 1 }

function placeOf({ article, version, place }: OlderArticle) {
  return { postId: article.id, version, place }
}

function aListOf(label: string) {
  const target = { kind: 'url' as const, url: 'https://list.example' }
  return { layout: 'list' as const, links: [{ id: uuidv7(), target, label, rel: [] }] }
}

const more = [{ type: 'paragraph', content: [{ type: 'text', text: 'And more.' }] }]

async function replaceAll(from: Target, to: Target | null) {
  const { mark } = await previewReplacement(editor, { from, to, page: 1 })
  return replaceEverywhere(editor, { from, to, mark, except: [] })
}

function undo(changed: { ok: boolean }) {
  return undoChange(editor, { id: idOf(changed) })
}

function idOf(changed: object) {
  if ('changeId' in changed && typeof changed.changeId === 'string') return changed.changeId
  throw new Error('Nothing was changed.')
}

function never(): never {
  throw new Error('The article is not there.')
}

function aTarget(postId: string): Target & { kind: 'post' } {
  return { kind: 'post', postId }
}

async function trashed() {
  const postId = await aPublishedPost(editor, { title: 'Away' })
  await trashPost(editor, { postId })
  return postId
}

async function aShow() {
  const words = 'Everybody asks about Velvet Harbour and Captain Ilse Marrow this spring.'
  const about = await aPublishedPost(editor, {
    title: 'Who is Captain Ilse Marrow in Velvet Harbour?',
    body: aBody(words, ...more),
  })
  const unrelated = await aPublishedPost(editor, {
    title: 'How to bake bread',
    body: aBody('Flour.'),
  })
  const target = await aPublishedPost(editor, {
    title: 'Velvet Harbour season 2: is it cancelled?',
    body: aBody('Velvet Harbour goes on, and Captain Ilse Marrow with it.'),
  })
  const linking = await aPublishedPost(editor, {
    title: 'Velvet Harbour: what to know of Captain Ilse Marrow',
    body: aBody(words, aBlock([target])),
  })
  return { target, about, linking, unrelated }
}

function addressOf(slug: string) {
  return { kind: 'url' as const, url: `${readConfig().siteUrl}/${slug}` }
}

async function sharedBlock(target: Target) {
  const links = [{ id: uuidv7(), target, label: 'There', rel: [] }]
  const made = await createBlock(editor, {
    ...curated,
    name: 'B',
    heading: '',
    layout: 'list',
    links,
  })
  if (!made.ok) throw new Error(made.message)
  return made.id
}

async function linksOf(blockId: string) {
  const block = await openBlock(editor, { id: blockId, placementPage: 1 })
  return block?.links.map(({ target }) => target)
}

function linkedWords({ postId }: { postId: string }, text: string): NodeJson {
  const marks = [{ type: 'link', attrs: { href: hrefOfPost(postId) } }]
  return { type: 'paragraph', content: [{ type: 'text', text, marks }] }
}

function aQuotationFrom({ postId }: { postId: string }): NodeJson {
  const attrs = { source: 'Our interview', sourceUrl: hrefOfPost(postId) }
  const words = { type: 'paragraph', content: [{ type: 'text', text: 'As she said.' }] }
  return { type: 'blockquote', attrs, content: [words] }
}

async function readPost(postId: string) {
  const slug = (await openPost(editor, postId))?.content.slug ?? ''
  const found = await readArticle(slug)
  return found && 'view' in found ? found.view : null
}

/** The live copy. */
async function bodyOf(postId: string) {
  return (await findPost(postId))?.body
}

async function saveWorking(postId: string, body: ReturnType<typeof aBody>) {
  const opened = await openPost(editor, postId)
  if (!opened) return never()
  const content = { ...opened.content, body }
  const saved = await saveDraft(editor, { postId, baseVersion: opened.post.version, content })
  if (!saved.ok) throw new Error(saved.message)
}

async function revisionsOf(postId: string) {
  return db()
    .select()
    .from(revisions)
    .where(eq(revisions.postId, postId))
    .orderBy(desc(revisions.id))
}

/** The articles that a document links to, in the order of the text. */
function targetsOf(body: unknown): string[] {
  const json = JSON.stringify(body ?? null)
  return [...json.matchAll(/(?:"postId":"|post:)([0-9a-f-]{36})/g)].map(([, id]) => id ?? '')
}
