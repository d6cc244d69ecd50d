import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/auth/policy'
import { blockTag } from '@/cache/tags'
import { hrefOfPost } from '@/content/link/reference'
import type { RelatedLink } from '@/content/relatedLinkBlock/block'
import { db } from '@/db/client'
import { cacheTags } from '@/db/schema'
import { saveAuthor } from '@/domain/authors'
import type { AuthorSave } from '@/domain/authors/fields'
import { restorePost, trashPost, unpublishPost } from '@/domain/posts'
import {
  createBlock,
  openBlock,
  openSlot,
  restoreSlot,
  saveBlock,
  saveSlot,
  switchSlot,
  trashSlot,
} from '@/domain/relatedLinks'
import { type BlockContent, contentOf, curated } from '@/domain/relatedLinks/content'
import type { RuleSource } from '@/domain/relatedLinks/rule'
import { moveSection, saveSection } from '@/domain/sections'
import { changeSettings } from '@/domain/site'
import { saveTag } from '@/domain/tags'
import {
  aBlock,
  aBody,
  anAuthor,
  aPublishedPost,
  aSection,
  aTag,
  openNewsroom,
  publish,
} from '../support/newsroom'
import { anActor } from '../support/people'
import { read, readAll } from '../support/reader'
import {
  aRule,
  aSharedBlock,
  aSlot,
  changeBlock as changeSharedBlock,
  rankFollowed,
  slotContent,
} from '../support/relatedLinks'
import { type Site, startSite } from '../support/site'
import { linked, paragraph } from '../support/views'

/**
 * After every kind of change: the pages that are rendered again are exactly those that show it,
 * and every page is what a server without any cache would answer.
 */
let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let editor: Actor
let site: Site
let uncached: Site
let paths: string[]
const ids: Record<string, string> = {}

/** The month in which all articles are published. */
const month = `/${new Date().toISOString().slice(0, 7).replace('-', '/')}`

beforeAll(async () => {
  newsroom = await openNewsroom()
  editor = newsroom.editor
  await fillNewsroom()
  site = await startSite({ dataDir: newsroom.dataDir })
  uncached = await startSite({ dataDir: newsroom.dataDir, env: { PAGE_CACHE_MB: '0.0001' } })
})

afterAll(async () => {
  await site.stop()
  await uncached.stop()
  await newsroom.close()
})

describe('a change renders again exactly the pages that show it', { timeout: 600_000 }, () => {
  test('when nothing changed: none', async () => {
    expect(paths.length).toBeGreaterThanOrEqual(30)
    expect(await renderedBy(async () => {})).toEqual([])
  })

  test('a body: the article itself', async () => {
    const rendered = await renderedBy(() => publish(editor, id('target'), { body: aBody('New.') }))
    expect(rendered).toEqual(['/target'])
  })

  test('a headline: the article, its cards, and links that follow the headline', async () => {
    const rendered = await renderedBy(() =>
      publish(editor, id('target'), { title: 'A new headline' }),
    )
    expect(rendered).toEqual(
      expect.arrayContaining(['/target', '/by-headline', '/by-cards', '/by-shared', '/section/tv']),
    )
    expect(rendered).not.toContain('/by-label')
    expect(rendered).not.toContain('/by-words')
  })

  test('a standfirst: the article and its cards', async () => {
    const rendered = await renderedBy(() =>
      publish(editor, id('target'), { standfirst: 'Another answer.' }),
    )
    expect(rendered).toContain('/target')
    expect(rendered).not.toContain('/by-headline')
  })

  test('the standfirst of an older article: not the articles that have it under “More”', async () => {
    const change = { standfirst: 'An older answer.' }
    const rendered = await renderedBy(() => publish(editor, id('post-9'), change))
    expect(rendered).toEqual(expect.arrayContaining(['/post-9', '/section/tv']))
    expect(rendered).not.toContain('/post-11')
  })

  test('the headline of an older article: also where it stands under “More”', async () => {
    const change = { title: 'An older headline' }
    const rendered = await renderedBy(() => publish(editor, id('post-9'), change))
    expect(rendered).toContain('/post-11')
  })

  test('a slug: the article, its cards and all links to it', async () => {
    const rendered = await renderedBy(() => publish(editor, id('target'), { slug: 'moved' }))
    expect(rendered).toEqual(
      expect.arrayContaining(['/by-words', '/by-label', '/by-headline', '/by-shared']),
    )
    expect(await read(site.url, '/target')).toMatchObject({ status: 308, location: '/moved' })
    await publish(editor, id('target'), { slug: 'moved-again' })
    expect(await read(site.url, '/target')).toMatchObject({ location: '/moved-again' })
    expect(await read(site.url, '/moved')).toMatchObject({ location: '/moved-again' })
    await renderedBy(() => publish(editor, id('target'), { slug: 'target' }))
    expect(await read(site.url, '/target')).toMatchObject({ status: 200 })
    expect(await read(site.url, '/moved')).toMatchObject({ status: 308, location: '/target' })
  })

  test('the byline: the article, its cards, both lists of authors', async () => {
    const rendered = await renderedBy(() =>
      publish(editor, id('target'), { authorIds: [id('ben')] }),
    )
    expect(rendered).toEqual(expect.arrayContaining(['/target', '/author/ann', '/author/ben']))
  })

  test('the section: the article, its cards, both sections, the "More" lists around it', async () => {
    const rendered = await renderedBy(() =>
      publish(editor, id('target'), { sectionId: id('film') }),
    )
    expect(rendered).toEqual(expect.arrayContaining(['/target', '/section/tv', '/section/film']))
  })

  test('the tags: the article and the lists of the tags', async () => {
    const rendered = await renderedBy(() =>
      publish(editor, id('target'), { tagIds: [id('dance')] }),
    )
    expect(rendered).toEqual(['/tag/dance', '/target'])
  })

  test('the byline of a card that shows none: only where other cards show it', async () => {
    const change = { authorIds: [id('ben'), id('ann')] }
    const rendered = await renderedBy(() => publish(editor, id('by-label'), change))
    expect(rendered).toEqual(expect.arrayContaining(['/author/ann', '/by-label']))
    for (const path of ['/', '/section/film', '/author/ben']) expect(rendered).not.toContain(path)
  })

  test('the section of a card that shows none: only where other cards show it', async () => {
    const move = (section: string) =>
      publish(editor, id('by-label'), { sectionId: id(section), authorIds: [id('ben')] })
    const rendered = await renderedBy(() => move('tv'))
    expect(rendered).toEqual(expect.arrayContaining(['/author/ben', '/section/tv']))
    expect(rendered).not.toContain('/')
    await renderedBy(() => move('film'))
  })

  test('unpublishing: every page that showed or linked it', async () => {
    const rendered = await renderedBy(() => unpublishPost(editor, { postId: id('target') }))
    expect(rendered).toEqual(
      expect.arrayContaining(['/by-words', '/by-label', '/by-headline', '/by-cards', '/by-shared']),
    )
    expect(await read(site.url, '/target')).toMatchObject({ status: 404 })
  })

  test('publishing again: the same', async () => {
    const rendered = await renderedBy(() => publish(editor, id('target'), {}))
    expect(rendered).toEqual(
      expect.arrayContaining(['/target', '/by-words', '/by-label', '/by-shared', '/']),
    )
  })

  test('publishing a new article: the lists that it enters', async () => {
    const rendered = await renderedBy(async () => {
      ids.fresh = await aPublishedPost(editor, {
        title: 'Fresh',
        sectionId: id('tv'),
        authorIds: [id('ann')],
      })
    })
    expect(rendered).toEqual(
      expect.arrayContaining(['/', `${month}/2`, '/section/tv', '/author/ann']),
    )
    expect(rendered).not.toContain('/section/film')
    expect(rendered).not.toContain(month)
  })

  test('trashing and restoring an article far down the lists', async () => {
    const trashed = await renderedBy(() => trashPost(editor, { postId: id('post-2') }))
    expect(trashed).toEqual(expect.arrayContaining([month, `${month}/2`]))
    expect(trashed).not.toContain('/')
    await renderedBy(() => restorePost(editor, { postId: id('post-2') }))
  })

  test('a shared block: the articles that place it', async () => {
    const rendered = await renderedBy(() => changeBlock({ heading: 'Read on' }))
    expect(rendered).toEqual(['/by-shared'])
  })

  test('the bio of an author: the author’s page and articles', async () => {
    const rendered = await renderedBy(() => changeAuthor({ bio: 'Writes about dance.' }))
    expect(rendered).toEqual(expect.arrayContaining(['/author/ben', '/post-3']))
    expect(rendered).not.toContain('/post-1')
    expect(rendered).not.toContain('/')
  })

  test('the name and the slug of an author: every page with the byline on it', async () => {
    await publish(editor, id('post-2'), { authorIds: [id('ann'), id('ben')] })
    const renamed = await renderedBy(() => changeAuthor({ name: 'Benjamin' }))
    expect(renamed).toEqual(expect.arrayContaining(['/', '/post-2', '/author/ben']))
    expect(renamed).not.toContain('/author/ann')
    await renderedBy(() => changeAuthor({ name: 'Benjamin', slug: 'benjamin' }))
    expect(await read(site.url, '/author/ben')).toMatchObject({
      status: 308,
      location: '/author/benjamin',
    })
    await renderedBy(() => changeAuthor({}))
    expect(await read(site.url, '/author/ben')).toMatchObject({ status: 200 })
  })

  test('the login of an author: none', async () => {
    expect(await renderedBy(() => changeAuthor({ userId: editor.userId }))).toEqual([])
  })

  test('the description of a section: its own page', async () => {
    const rendered = await renderedBy(() => changeSection({ description: 'All about shows.' }))
    expect(rendered).toEqual(['/section/tv'])
  })

  test('the name and the order of sections: every page, for the navigation', async () => {
    const renamed = await renderedBy(() => changeSection({ name: 'Television' }))
    expect(renamed).toHaveLength(paths.length)
    const moved = await renderedBy(() => moveSection(editor, { id: id('tv'), direction: 'up' }))
    expect(moved).toHaveLength(paths.length)
  })

  test('the name of a tag: its page and the articles that have it', async () => {
    const rename = () => saveTag(editor, { id: id('dance'), name: 'Ballet', slug: 'dance' })
    expect(await renderedBy(rename)).toEqual(['/tag/dance', '/target'])
  })

  test('the name of the site: every page', async () => {
    const admin = await anActor('admin')
    const settings = { name: 'The Question', tagline: 'And answers', countsLinks: true }
    const rename = () => changeSettings(admin, settings)
    expect(await renderedBy(rename)).toHaveLength(paths.length)
  })

  test('the rule of a shared block: the articles that place it', async () => {
    const rule = aRule({ by: 'section', sectionId: id('film') }, { count: 2 })
    expect(await renderedBy(() => changeShared('rule-block', { rule }))).toEqual(['/by-rule'])
  })

  test('a new article: the blocks that a rule fills with it, and no others', async () => {
    const fresh = (section: string) => () =>
      aPublishedPost(editor, { title: `New in ${section}`, sectionId: id(section) })
    expect(await renderedBy(fresh('film'))).toContain('/by-rule')
    expect(await renderedBy(fresh('tv'))).not.toContain('/by-rule')
  })

  test('an older article than those that a rule shows: not their blocks', async () => {
    const trashed = await renderedBy(() => trashPost(editor, { postId: id('post-4') }))
    expect(trashed).not.toContain('/by-rule')
    await renderedBy(() => restorePost(editor, { postId: id('post-4') }))
  })

  test('which articles are followed most: the blocks that look so far', async () => {
    const ranked =
      (...names: string[]) =>
      () =>
        rankFollowed(names.map(id))
    expect(await renderedBy(ranked('post-1', 'post-2', 'post-3'))).toEqual(['/by-followed'])
    expect(await renderedBy(ranked('post-1', 'post-2', 'post-5'))).toEqual([])
    expect(await renderedBy(ranked('post-1', 'post-5'))).toEqual(['/by-followed'])
  })

  test('a slot: the articles that gain it, lose it, or get another block by it', async () => {
    const rules = { blockId: id('outside-block'), sectionIds: [id('tv')] }
    const gained = await renderedBy(async () => {
      ids.slot = await aSlot(editor, rules)
    })
    expect(gained).toEqual(expect.arrayContaining(['/post-1', '/post-3']))
    for (const path of ['/', '/section/tv', '/post-2']) expect(gained).not.toContain(path)

    const change = (given: object) => async () => {
      const opened = await openSlot(editor, id('slot'))
      const content = slotContent({ ...rules, ...given })
      const baseVersion = opened?.version ?? 0
      expect(await saveSlot(editor, { ...content, id: id('slot'), baseVersion })).toMatchObject({
        ok: true,
      })
    }
    const except = { exceptPostIds: [id('post-1')] }
    expect(await renderedBy(change({ name: 'For editors only' }))).toEqual([])
    expect(await renderedBy(change(except))).toEqual(['/post-1'])
    const others = gained.filter((path) => path !== '/post-1')
    expect(await renderedBy(change({ ...except, isOn: false }))).toEqual(others)
    expect(await renderedBy(change({ isOn: true }))).toEqual(gained)
    expect(await renderedBy(() => trashSlot(editor, { id: id('slot') }))).toEqual(gained)
    expect(await renderedBy(() => restoreSlot(editor, { id: id('slot') }))).toEqual(gained)
    const another = { blockId: id('other-outside-block') }
    expect(await renderedBy(change(another))).toEqual(gained)
    const inBlock = () => changeShared('other-outside-block', { heading: 'Elsewhere' })
    expect(await renderedBy(inBlock)).toEqual(gained)
    const bare = { ...another, sectionIds: [], onlyWhereNone: true }
    const gainedToo = await renderedBy(change(bare))
    expect(gainedToo).toContain('/post-2')
    for (const path of ['/post-1', '/by-cards', '/by-rule']) {
      expect(gainedToo).not.toContain(path)
    }
    await renderedBy(() => trashSlot(editor, { id: id('slot') }))
  })

  test('a slot whose block shows nothing: none', async () => {
    const switched = async (isOn: boolean) => {
      expect(await switchSlot(editor, { id: id('empty-slot'), isOn })).toMatchObject({ ok: true })
    }
    const appeared = await renderedBy(async () => {
      ids['empty-slot'] = await aSlot(editor, { blockId: await aSharedBlock(editor) })
    })
    expect(appeared).toEqual([])
    expect(await renderedBy(() => switched(false))).toEqual([])
    expect(await renderedBy(() => switched(true))).toEqual([])
  })

  test('the moment at which a block ends: the articles that place it, by itself', async () => {
    await renderedBy(async () => {})
    // Long enough for all pages to be read once more before it, from memory.
    const activeUntil = new Date(Date.now() + 10_000)
    await changeShared('rule-block', { activeUntil })
    const before = numberOf(blockTag(id('rule-block')))
    const rendered = await renderedBy(() =>
      expect
        .poll(() => numberOf(blockTag(id('rule-block'))), { timeout: 30_000, interval: 100 })
        .toBeGreaterThan(before),
    )
    expect(rendered).toEqual(['/by-rule'])
    expect(Date.now()).toBeGreaterThanOrEqual(activeUntil.getTime())
  }, 600_000)

  test('the internal name of a shared block: none', async () => {
    expect(await renderedBy(() => changeBlock({ name: 'For editors only' }))).toEqual([])
  })
})

test('100 concurrent readers of a changed page cause one render, and none gets the old one', async () => {
  await read(site.url, '/target')
  await publish(editor, id('target'), { title: 'The newest headline' })
  const pages = await readAll(
    site.url,
    Array.from({ length: 100 }, () => '/target'),
  )
  expect(pages.filter((page) => page.wasRendered)).toHaveLength(1)
  for (const page of pages) expect(page.body).toContain('The newest headline')
})

/**
 * Makes the change, and returns the paths that the site rendered again. Fails if these are not the
 * paths whose pages look different now, or if any page differs from the uncached server's.
 */
async function renderedBy(change: () => Promise<unknown>): Promise<string[]> {
  const before = await readAll(site.url, paths)
  await change()
  const after = await readAll(site.url, paths)
  const truth = await readAll(uncached.url, paths)
  const changed: string[] = []
  for (const [index, page] of after.entries()) {
    const ours = page.body.replaceAll(site.url, '')
    expect(ours, `${page.path} is what is in the database`).toBe(
      truth[index]?.body.replaceAll(uncached.url, ''),
    )
    if (page.status === 200 && page.body !== before[index]?.body) changed.push(page.path)
  }
  const rendered = after.filter((page) => page.wasRendered).map((page) => page.path)
  expect(rendered.sort()).toEqual(changed.sort())
  return rendered
}

async function fillNewsroom() {
  ids.ann = await anAuthor('ann')
  ids.ben = await anAuthor('ben')
  ids.tv = await aSection('tv')
  ids.film = await aSection('film')
  ids.dance = await aTag('dance')
  await anArticleFilled('by-rule', 'rule-block', { by: 'newest' })
  await anArticleFilled('by-followed', 'followed-block', { by: 'followed' })
  for (let number = 1; number <= 24; number += 1) {
    ids[`post-${number}`] = await aPublishedPost(editor, {
      title: `Post ${number}`,
      sectionId: id(number % 2 ? 'tv' : 'film'),
      authorIds: [id(number % 3 ? 'ann' : 'ben')],
    })
  }
  ids.target = await aPublishedPost(editor, {
    title: 'Target',
    sectionId: id('tv'),
    authorIds: [id('ann')],
  })
  const links = [target('target')]
  const content = { name: 'Shared', heading: '', layout: 'list' as const, links, ...curated }
  const block = await createBlock(editor, content)
  if (!block.ok) throw new Error(block.message)
  ids.block = block.id
  const linking = {
    'by-words': paragraph(linked(hrefOfPost(id('target')), 'words')),
    'by-headline': aBlock([id('target')]),
    'by-label': aBlock([id('target')], { label: 'Our label' }),
    'by-cards': aBlock([id('target')], { layout: 'cards' }),
    'by-shared': aBlock([], { sharedBlockId: block.id }),
  }
  ids['outside-block'] = await aSharedBlock(editor, { links: [outside('https://a.example/')] })
  ids['other-outside-block'] = await aSharedBlock(editor, {
    links: [outside('https://b.example/')],
  })
  for (const [slug, node] of Object.entries(linking)) {
    ids[slug] = await aPublishedPost(editor, {
      title: slug,
      sectionId: id('film'),
      authorIds: [id('ben')],
      body: aBody('It links.', node),
    })
  }
  paths = [
    '/',
    month,
    `${month}/2`,
    '/section/tv',
    '/section/film',
    '/author/ann',
    '/author/ben',
    '/tag/dance',
    '/target',
    '/by-rule',
    '/by-followed',
    ...Object.keys(linking).map((slug) => `/${slug}`),
    ...Array.from({ length: 24 }, (_, index) => `/post-${index + 1}`),
  ]
}

function target(name: string) {
  return {
    id: crypto.randomUUID(),
    target: { kind: 'post' as const, postId: id(name) },
    label: null,
    rel: [],
  }
}

/** Older than all others, so that they are where they were in the lists. */
async function anArticleFilled(slug: string, name: string, source: RuleSource) {
  const sharedBlockId = await aSharedBlock(editor, { rule: aRule(source, { count: 2 }) })
  ids[name] = sharedBlockId
  ids[slug] = await aPublishedPost(editor, {
    title: slug,
    sectionId: id('film'),
    authorIds: [id('ben')],
    body: aBody('It links.', aBlock([], { sharedBlockId })),
  })
}

function outside(url: string): RelatedLink {
  return { id: crypto.randomUUID(), target: { kind: 'url', url }, label: 'Elsewhere', rel: [] }
}

async function changeShared(name: string, change: Partial<BlockContent>) {
  expect(await changeSharedBlock(editor, id(name), change)).toMatchObject({ ok: true })
}

function numberOf(tag: string): number {
  return db().select().from(cacheTags).where(eq(cacheTags.tag, tag)).get()?.number ?? 0
}

async function changeBlock(change: { name?: string; heading?: string }) {
  const opened = await openBlock(editor, { id: id('block'), placementPage: 1 })
  if (!opened) throw new Error('There is no block.')
  const content = { ...contentOf(opened), links: [target('target')], ...change }
  const saved = await saveBlock(editor, {
    id: id('block'),
    baseVersion: opened.version,
    ...content,
  })
  expect(saved.ok).toBe(true)
}

/** Ben, with the change: what is not named in it is as it was. */
async function changeAuthor(change: Partial<AuthorSave>) {
  const ben = { name: 'Author ben', slug: 'ben', bio: 'ben writes here.' }
  const rest = { avatarId: null, links: [], userId: null }
  const saved = await saveAuthor(editor, { id: id('ben'), ...ben, ...rest, ...change })
  expect(saved.ok).toBe(true)
}

async function changeSection(change: { name?: string; description?: string }) {
  const tv = { id: id('tv'), name: 'Section tv', slug: 'tv', description: '' }
  const saved = await saveSection(editor, { ...tv, ...change })
  expect(saved.ok).toBe(true)
}

function id(name: string): string {
  const found = ids[name]
  if (!found) throw new Error(`Nothing is called ${name}.`)
  return found
}
