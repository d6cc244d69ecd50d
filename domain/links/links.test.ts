import { uuidv7 } from 'uuidv7'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/auth/policy'
import { readConfig } from '@/config'
import type { NodeJson } from '@/content/document'
import { hrefOfPost } from '@/content/link/reference'
import { transaction } from '@/db/client'
import type { LinkRow } from '@/db/links/filter'
import { findLinks, linksInBatches } from '@/db/links/find'
import { linkTotals, outsidePages } from '@/db/schema'
import { trashPost, unpublishPost } from '@/domain/posts'
import { createBlock, openSlot, saveSlot, trashBlock, trashSlot } from '@/domain/relatedLinks'
import { curated } from '@/domain/relatedLinks/content'
import type { SlotContent } from '@/domain/relatedLinks/slots/content'
import { aDatabase } from '@/tests/support/database'
import {
  aBlock,
  aBody,
  anAuthor,
  aPublishedPost,
  aSection,
  publish,
} from '@/tests/support/newsroom'
import { anActor } from '@/tests/support/people'
import { aRule, aSlot, changeBlock, slotContent } from '@/tests/support/relatedLinks'
import { exportLinks, listArticles, listLinks, whereUsed } from './index'
import { ArticleListing } from './listArticles'
import { filterOf, LinkListing } from './listLinks'
import { UseAddress } from './whereUsed'

aDatabase()

const outside = 'https://elsewhere.example/page'

let editor: Actor
let section: string
let author: string
let target: string
let linking: string
let placing: string
let block: string

beforeEach(async () => {
  editor = await anActor('editor')
  section = await aSection('tv')
  author = await anAuthor('ann')
  target = await aPublishedPost(editor, { title: 'The target' })
  block = await aSharedBlock(target)
  linking = await aPublishedPost(editor, {
    title: 'It links',
    sectionId: section,
    authorIds: [author],
    body: aBody('Words.', linkedText(hrefOfPost(target)), linkedText(outside), aBlock([target])),
  })
  placing = await aPublishedPost(editor, {
    title: 'It places',
    body: aBody('Words.', aBlock([], { sharedBlockId: block })),
  })
})

describe('the list of links', () => {
  test('has those of texts, of related links and of shared blocks', async () => {
    const { links, total } = await list({})
    expect(total).toBe(4)
    expect(links.map(({ kind }) => kind).sort()).toEqual(['related', 'shared', 'text', 'text'])
    expect(links[0]).toMatchObject({ kind: 'shared', block: { name: 'Shared', articles: 1 } })
  })

  test.each([
    ['the article that links', () => ({ post: linking }), 3],
    ['an article that places a block', () => ({ post: placing }), 1],
    ['the article linked to', () => ({ target }), 3],
    ['an outside address', () => ({ target: outside }), 1],
    ['a block', () => ({ block }), 1],
    ['a section', () => ({ section }), 3],
    ['no section', () => ({ section: 'none' }), 1],
    ['the section linked to', () => ({ section, toSection: section }), 0],
    ['articles linked to that are in no section', () => ({ section, toSection: 'none' }), 2],
    ['an author', () => ({ author }), 3],
    ['a kind', () => ({ kind: 'related' }), 1],
    ['words of a headline', () => ({ search: 'it lin' }), 3],
    ['words of the headline linked to', () => ({ search: 'targ' }), 3],
    ['a search without a word', () => ({ search: '🎬' }), 0],
    ['all at once', () => ({ post: linking, target, section, author, kind: 'text' }), 1],
    ['what fits nothing', () => ({ section, author, kind: 'shared' }), 0],
  ])('is filtered by %s', async (_, filter, total) => {
    expect((await list(filter())).total).toBe(total)
    expect((await list(filter())).links).toHaveLength(total)
  })

  test('tells links to unpublished articles, to deleted ones, and outside pages that fail', async () => {
    await unpublishPost(editor, { postId: target })
    expect((await list({ state: 'hidden' })).total).toBe(3)
    await trashPost(editor, { postId: target })
    expect((await list({ state: 'hidden' })).total).toBe(0)
    expect((await list({ state: 'deleted' })).total).toBe(3)
    expect((await list({ state: 'fine' })).total).toBe(1)
    await judge('failing')
    expect((await list({ state: 'failing' })).links).toMatchObject([{ url: outside }])
    await judge('moved')
    expect((await list({ state: 'moved' })).total).toBe(1)
    expect((await list({ state: 'fine' })).total).toBe(0)
  })

  test('leaves out the links of articles that readers may not open', async () => {
    await trashPost(editor, { postId: linking })
    expect((await list({})).total).toBe(1)
  })

  test('is sorted by how often links are followed', async () => {
    await count({ postId: linking, blockId: '', target, seen: 100, followed: 3 })
    await count({ postId: placing, blockId: block, target, seen: 50, followed: 5 })
    const { links } = await list({ sort: 'followed' })
    expect(links).toMatchObject([
      { kind: 'shared', source: { id: placing }, seen: 50, followed: 5 },
      { kind: 'related', source: { id: linking }, seen: 100, followed: 3 },
    ])
  })

  test('keeps its filters when it is sorted so, and says nothing of links of the text', async () => {
    await publish(editor, linking, { body: aBody('W.', aBlock([target]), relatedTo(outside)) })
    await count({ postId: linking, blockId: '', target, seen: 100, followed: 3 })
    await count({ postId: linking, blockId: '', target: outside, seen: 100, followed: 3 })
    const sort = 'followed'
    expect((await list({ sort })).total).toBe(2)
    expect((await list({ sort, search: 'it lin' })).total).toBe(2)
    expect((await list({ sort, search: 'targ' })).total).toBe(1)
    expect((await list({ sort, search: 'nowhere' })).total).toBe(0)
    expect((await list({ sort, search: '?' })).total).toBe(0)
    expect((await list({ sort, author })).total).toBe(2)
    expect((await list({ sort, section })).total).toBe(2)
    expect((await list({ sort, author, section, target })).total).toBe(1)
    expect((await list({ sort, author: await anAuthor('ben') })).total).toBe(0)
    expect((await list({ sort, state: 'failing' })).total).toBe(0)
    await judge('failing')
    expect((await list({ sort, state: 'failing' })).links).toMatchObject([{ url: outside }])
    expect((await list({ sort, copy: 'working' })).total).toBe(0)
    await publish(editor, linking, { body: aBody('W.', linkedText(hrefOfPost(target))) })
    expect((await list({ kind: 'text', target })).links).toMatchObject([{ seen: 0, followed: 0 }])
  })

  test('has none that is no more among the most followed, however often it was followed', async () => {
    const followed = async () => (await list({ sort: 'followed' })).links
    await count({ postId: linking, blockId: '', target, seen: 100, followed: 3 })
    await count({ postId: linking, blockId: '', target: placing, seen: 100, followed: 9 })
    await count({ postId: placing, blockId: block, target, seen: 50, followed: 5 })
    await count({ postId: placing, blockId: block, target: linking, seen: 50, followed: 5 })
    await count({ postId: linking, blockId: block, target, seen: 50, followed: 5 })
    expect(await followed()).toMatchObject([
      { kind: 'shared', source: { id: placing }, target: { id: target } },
      { kind: 'related', source: { id: linking }, target: { id: target } },
    ])
    await publish(editor, placing, { body: aBody('It places nothing.') })
    expect(await followed()).toMatchObject([{ source: { id: linking }, target: { id: target } }])
    await aSlot(editor, { blockId: block, sectionIds: [section] })
    expect(await followed()).toMatchObject([{ kind: 'shared' }, { kind: 'related' }])
  })

  test('has those of a block that stands in articles of a section, of an author, or in one', async () => {
    const inArticles = async (block: string) => [
      (await list({ block, section })).total,
      (await list({ block, author })).total,
      (await list({ block, post: linking })).total,
    ]
    expect(await inArticles(block)).toEqual([0, 0, 0])
    const slot = await aSlot(editor, { blockId: block, sectionIds: [section] })
    expect(await inArticles(block)).toEqual([1, 1, 1])
    await trashSlot(editor, { id: slot })
    await publish(editor, linking, { body: aBody('W.', aBlock([], { sharedBlockId: block })) })
    expect(await inArticles(block)).toEqual([1, 1, 1])
    expect((await list({ section, kind: 'shared' })).total).toBe(1)
    await trashPost(editor, { postId: linking })
    expect(await inArticles(block)).toEqual([0, 0, 0])
  })

  test('is read whole in its order, batch after batch', async () => {
    const hidden = await aPublishedPost(editor, { title: 'Hidden' })
    const both = aBlock([hidden, target])
    for (let number = 0; number < 3; number += 1) {
      const body = aBody('M.', both, relatedTo(outside), aBlock([], { sharedBlockId: block }))
      const authorIds = [author]
      const postId = await aPublishedPost(editor, { title: `More ${number}`, authorIds, body })
      for (const to of [hidden, target]) {
        await count({ postId, blockId: '', target: to, seen: 60, followed: 20 })
      }
      await count({ postId, blockId: block, target, seen: 70, followed: number })
    }
    await aSharedBlock(hidden)
    await unpublishPost(editor, { postId: hidden })
    await judge('failing')
    const ways = [
      {},
      { target },
      { target: outside },
      { search: 'more' },
      { author },
      { state: 'hidden' },
      { state: 'failing' },
      { sort: 'followed' },
    ]
    for (const way of ways) {
      const filter = filterOf(editor, LinkListing.parse(way))
      const whole: LinkRow[] = []
      for await (const rows of linksInBatches(filter, 2)) whole.push(...rows)
      expect(whole.length).toBeGreaterThan(2)
      expect(whole).toMatchObject(await findLinks(filter, 100, 0))
    }
  })

  test('finds an address with a slash at its end and without', async () => {
    expect((await list({ target: `${outside}/` })).total).toBe(1)
  })

  test('finds an address of this site with its host and without', async () => {
    await aPublishedPost(editor, { title: 'To nothing', body: aBody('W.', linkedText('/gone')) })
    expect((await list({ target: `${readConfig().siteUrl}/gone` })).total).toBe(1)
    expect((await list({ target: '/gone' })).total).toBe(1)
  })

  test('goes on where a page ends, over blocks and articles', async () => {
    const one = (page: number) => listLinks(editor, LinkListing.parse({ page }))
    for (let number = 0; number < 26; number += 1) {
      await aPublishedPost(editor, { title: `More ${number}`, body: aBody('M.', aBlock([target])) })
    }
    const [first, second] = [await one(1), await one(2)]
    expect([first.links.length, second.links.length, first.total]).toEqual([25, 5, 30])
    const keys = [...first.links, ...second.links].map((link) => JSON.stringify(link))
    expect(new Set(keys).size).toBe(30)
  })

  test('says the states in the file as the desk does', async () => {
    await unpublishPost(editor, { postId: target })
    await judge('moved')
    const file = await exported()
    expect(file).toContain('"The target","","Unpublished"')
    expect(file).toContain(`"${outside}","${outside}","Moved"`)
    await trashPost(editor, { postId: target })
    expect(await exported()).toContain('"The target","","In the trash"')
  })

  test('becomes a file whose cells no spreadsheet runs', async () => {
    const title = '=cmd|\' /C calc\'!A0 "quoted"'
    await aPublishedPost(editor, { title, body: aBody('W.', aBlock([target])) })
    const file = await exported()
    const lines = file.trimEnd().split('\r\n')
    expect(lines).toHaveLength(1 + 5)
    expect(lines[0]).toContain('"Kind","In"')
    expect(file).toContain(`"'=cmd|' /C calc'!A0 ""quoted"""`)
  })
})

describe('the articles whose links need a hand', () => {
  test('orphans: nothing that readers see leads there', async () => {
    expect(await idsIn('orphans')).toEqual([placing, linking])
    const other = await aPublishedPost(editor, { title: 'Alone' })
    expect(await idsIn('orphans')).toContain(other)
    await aSharedBlock(other)
    // A block that nothing places leads no reader there.
    expect(await idsIn('orphans')).toContain(other)
  })

  test('dead ends: they lead nowhere, not by a block either', async () => {
    expect(await idsIn('deadEnds')).toEqual([target])
    await trashBlock(editor, { id: block })
    expect(await idsIn('deadEnds')).toEqual([placing, target])
  })

  test('a slot leads readers on, and to what its block shows, in the articles that have it', async () => {
    const alone = await aPublishedPost(editor, { title: 'Alone', sectionId: section })
    const slot = { blockId: await aSharedBlock(alone), sectionIds: [section] }
    const id = await aSlot(editor, slot)
    expect(await idsIn('orphans')).toEqual([placing, linking])
    // Its own page does not show the link.
    expect(await idsIn('deadEnds')).toEqual([alone, target])
    await changeSlot(id, { ...slot, exceptPostIds: [linking] })
    expect(await idsIn('orphans')).toEqual([alone, placing, linking])
    await changeSlot(id, { ...slot, sectionIds: [], onlyWhereNone: true })
    expect(await idsIn('orphans')).toEqual([placing, linking])
    expect(await idsIn('deadEnds')).toEqual([alone])
    await changeSlot(id, { ...slot, sectionIds: [], isOn: false })
    expect(await idsIn('orphans')).toEqual([alone, placing, linking])
    expect(await idsIn('deadEnds')).toEqual([alone, target])
  })

  test('a block leads readers where they see it: while it is active, and not to its own article', async () => {
    const alone = await aPublishedPost(editor, { title: 'Alone' })
    const other = await aSharedBlock(alone)
    await publish(editor, alone, { body: aBody('W.', aBlock([], { sharedBlockId: other })) })
    expect(await idsIn('orphans')).toContain(alone)
    expect(await idsIn('deadEnds')).toContain(alone)
    await aSlot(editor, { blockId: other, exceptPostIds: [placing, linking] })
    expect(await idsIn('orphans')).not.toContain(alone)
    expect(await idsIn('deadEnds')).toEqual([alone])
    await changeBlock(editor, other, { activeUntil: new Date(Date.now() + 1000) })
    const later = new Date(Date.now() + 2000)
    expect(await idsIn('orphans')).not.toContain(alone)
    expect(await idsIn('orphans', later)).toContain(alone)
    expect(await idsIn('deadEnds', later)).toEqual([alone, target])
    await changeBlock(editor, other, { activeUntil: null, rule: aRule({ by: 'newest' }) })
    expect(await idsIn('deadEnds')).toEqual([])
  })

  test('over-linked ones: more than a link for every 25 words', async () => {
    const linksIn = (words: number, links: number) =>
      aBody('word '.repeat(words - links), ...Array.from({ length: links }, (_, n) => linkTo(n)))
    const linkTo = (number: number) => linkedText(`https://e.example/${number}`)
    const over = await aPublishedPost(editor, { title: 'Over', body: linksIn(124, 5) })
    await aPublishedPost(editor, { title: 'Few', body: linksIn(10, 4) })
    const long = await aPublishedPost(editor, { title: 'Long', body: linksIn(500, 20) })
    expect(await idsIn('overLinked')).toEqual([over])
    await publish(editor, long, { body: linksIn(499, 20) })
    expect(await idsIn('overLinked')).toEqual([long, over])
  })

  test('stale ones', async () => {
    for (let number = 0; number < 4; number += 1) {
      await aPublishedPost(editor, { title: `S ${number}`, body: aBody('M.', aBlock([target])) })
    }
    expect(await idsIn('stale')).toEqual([])
    const later = new Date(Date.now() + 366 * 24 * 60 * 60 * 1000)
    expect(await idsIn('stale', later)).toEqual([target])
  })

  test('only of a section, or with words', async () => {
    expect(await idsIn('orphans', new Date(), { section })).toEqual([linking])
    expect(await idsIn('orphans', new Date(), { search: 'places' })).toEqual([placing])
    expect(await idsIn('orphans', new Date(), { search: '?' })).toEqual([])
  })
})

test('where something is used is said of articles, blocks and addresses', async () => {
  const ofArticle = await whereUsed(editor, UseAddress.parse({ post: target }))
  expect(ofArticle?.counts.map(({ count }) => count)).toEqual([1, 1, 1, 0, 0])
  const ofBlock = await whereUsed(editor, UseAddress.parse({ block }))
  expect(ofBlock?.counts.map(({ count }) => count)).toEqual([1, 1])
  const ofAddress = await whereUsed(editor, UseAddress.parse({ url: outside }))
  expect(ofAddress?.counts.map(({ count }) => count)).toEqual([1, 0, 0, 0])
  expect(await whereUsed(editor, UseAddress.parse({ post: uuidv7() }))).toBeNull()
  expect(await whereUsed(editor, UseAddress.parse({ post: 'no id' }))).toBeNull()
  const mail = 'mailto:desk@example.com'
  await publish(editor, placing, { body: aBody('W.', linkedText(mail)) })
  const ofMail = await whereUsed(editor, UseAddress.parse({ url: mail }))
  expect(ofMail?.counts.map(({ count }) => count)).toEqual([1, 0, 0, 0])
  const noAddress = UseAddress.parse({ url: 'javascript:alert(1)' })
  expect(await whereUsed(editor, noAddress)).toBeNull()
})

function list(filter: Record<string, unknown>) {
  return listLinks(editor, LinkListing.parse(filter))
}

async function exported() {
  let file = ''
  for await (const lines of exportLinks(editor, LinkListing.parse({}))) file += lines
  return file
}

async function changeSlot(id: string, change: Partial<SlotContent> & { blockId: string }) {
  const baseVersion = (await openSlot(editor, id))?.version ?? 0
  const saved = await saveSlot(editor, { ...slotContent(change), id, baseVersion })
  if (!saved.ok) throw new Error(saved.message)
}

async function idsIn(view: string, now = new Date(), more: Record<string, unknown> = {}) {
  const { articles } = await listArticles(editor, ArticleListing.parse({ view, ...more }), now)
  return articles.map(({ article }) => article.id)
}

function linkedText(href: string): NodeJson {
  const marks = [{ type: 'link', attrs: { href } }]
  return { type: 'paragraph', content: [{ type: 'text', text: 'there', marks }] }
}

function relatedTo(url: string) {
  const target = { kind: 'url' as const, url }
  return aBlock([], { links: [{ id: uuidv7(), target, label: 'There', rel: [] }] })
}

async function aSharedBlock(postId: string) {
  const links = [{ id: uuidv7(), target: { kind: 'post' as const, postId }, label: null, rel: [] }]
  const content = { ...curated, name: 'Shared', heading: '', layout: 'list' as const, links }
  const made = await createBlock(editor, content)
  if (!made.ok) throw new Error(made.message)
  return made.id
}

async function judge(verdict: 'failing' | 'moved') {
  await transaction(async (tx) => {
    const page = { url: outside, host: 'elsewhere.example', verdict, dueAt: new Date() }
    tx.insert(outsidePages)
      .values(page)
      .onConflictDoUpdate({ target: outsidePages.url, set: page })
      .run()
  })
}

async function count(totals: typeof linkTotals.$inferInsert) {
  await transaction(async (tx) => {
    tx.insert(linkTotals).values(totals).run()
  })
}
