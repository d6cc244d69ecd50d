import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '@/auth/policy'
import { unpublishPost } from '@/domain/posts'
import { createBlock, trashBlock } from '@/domain/relatedLinks'
import { curated } from '@/domain/relatedLinks/content'
import { aDatabase } from '@/tests/support/database'
import { aBlock, aBody, aPublishedPost, aSection, publish } from '@/tests/support/newsroom'
import { anActor } from '@/tests/support/people'
import { aPost } from '@/tests/support/posts'
import { countSectionLinks, newCounting } from './countSectionLinks'
import { openMap, openNeighbourhood } from './index'

aDatabase()

let editor: Actor
let tv: string
let film: string
beforeEach(async () => {
  editor = await anActor('editor')
  tv = await aSection('tv')
  film = await aSection('film')
})

test('the map counts the links between sections and within them, as readers get them', async () => {
  const one = await anArticle(film, [])
  const two = await anArticle(tv, [one])
  await anArticle(tv, [one, two, await aPost({ sectionId: film })])
  await anArticle(null, [two])
  expect(await linksOnMap()).toEqual({
    'Section tv → Section film': 2,
    'Section tv → Section tv': 1,
    'No section → Section tv': 1,
  })
  const { sections } = await openMap(editor)
  expect(sections.map(({ name, articles }) => [name, articles])).toEqual([
    ['Section film', 1],
    ['Section tv', 2],
    ['No section', 1],
  ])
})

test('the links of a shared block count in each article that places it, unless it is in the trash', async () => {
  const target = await anArticle(film, [])
  const block = await aSharedBlock([target])
  for (let articles = 0; articles < 3; articles += 1) await anArticlePlacing(block)
  await anArticle(tv, [])
  expect(await linksOnMap()).toEqual({ 'Section tv → Section film': 3 })
  await trashBlock(editor, { id: block })
  expect(await linksOnMap()).toEqual({})
})

test('an article that is taken offline takes its links off the map, and those to it', async () => {
  const target = await anArticle(film, [])
  const article = await anArticle(tv, [target])
  await anArticle(film, [article])
  await unpublishPost(editor, { postId: article })
  expect(await linksOnMap()).toEqual({})
})

test('links are counted in slices, and only where something changed, after a rest', async () => {
  const target = await anArticle(film, [])
  for (let articles = 0; articles < 150; articles += 1) {
    await aPost({ status: 'published', sectionId: tv })
  }
  const last = await anArticle(tv, [target])
  let now = 1000
  const counting = newCounting()
  // Each look at the clock takes a millisecond.
  const clock = () => now++
  await countSectionLinks(counting, { now: clock })
  const { countedAt } = await openMap(editor)
  await countSectionLinks(counting, { now: clock })
  expect((await openMap(editor)).countedAt).toEqual(countedAt)
  await publish(editor, last, { sectionId: film })
  await countSectionLinks(counting, { now: clock })
  expect((await openMap(editor)).countedAt).toEqual(countedAt)
  now += 10_000
  await countSectionLinks(counting, { now: clock })
  const { links } = await openMap(editor)
  expect(links.map(({ from, to, links }) => [from.name, to.name, links])).toEqual([
    ['Section film', 'Section film', 1],
  ])
})

test('an article’s neighbourhood is who links to it, and to whom it links, and how', async () => {
  const target = await anArticle(film, [])
  const block = await aSharedBlock([target])
  const centre = await aPublishedPost(editor, {
    title: 'Centre',
    slug: 'centre',
    body: aBody('Words.', aBlock([target]), aBlock([], { sharedBlockId: block })),
  })
  const before = await anArticle(tv, [centre])
  const draft = await aPost({ title: 'A draft' })
  await publish(editor, before, { body: aBody('Words.', aBlock([centre]), aBlock([draft])) })
  const neighbourhood = await openNeighbourhood(editor, { postId: centre })
  expect(neighbourhood).toMatchObject({
    post: { title: 'Centre', isVisible: true },
    before: { total: 1, shown: [{ id: before, section: 'Section tv', kinds: ['related'] }] },
    after: { total: 1, shown: [{ id: target, kinds: ['related', 'placement'] }] },
  })
  const ofBefore = await openNeighbourhood(editor, { postId: before })
  expect(ofBefore?.after.shown.map(({ id, status }) => [id, status])).toEqual([
    [centre, 'published'],
    [draft, 'draft'],
  ])
  // Nobody gets to the draft, so that nothing links to it as readers see it; yet one may look.
  expect(await openNeighbourhood(editor, { postId: draft })).toMatchObject({
    post: { isVisible: false },
    before: { total: 1 },
    after: { total: 0 },
  })
})

test('a neighbourhood shows a dozen on each side, the newest first, and counts the rest', async () => {
  const centre = await anArticle(tv, [])
  const others: string[] = []
  for (let articles = 0; articles < 14; articles += 1) others.push(await anArticle(film, [centre]))
  const found = await openNeighbourhood(editor, { postId: centre })
  expect(found?.before.total).toBe(14)
  expect(found?.before.shown.map(({ id }) => id)).toEqual(others.reverse().slice(0, 12))
  expect(await openNeighbourhood(editor, { postId: crypto.randomUUID() })).toBeNull()
})

let articles = 0

function anArticle(sectionId: string | null, targets: string[]) {
  articles += 1
  const body = aBody('Words.', ...(targets.length > 0 ? [aBlock(targets)] : []))
  return aPublishedPost(editor, {
    title: `Article ${articles}`,
    slug: `a-${articles}`,
    sectionId,
    body,
  })
}

function anArticlePlacing(sharedBlockId: string) {
  articles += 1
  const body = aBody('Words.', aBlock([], { sharedBlockId }))
  return aPublishedPost(editor, {
    title: `Article ${articles}`,
    slug: `a-${articles}`,
    sectionId: tv,
    body,
  })
}

async function aSharedBlock(postIds: string[]) {
  const links = postIds.map((postId) => ({
    id: crypto.randomUUID(),
    target: { kind: 'post' as const, postId },
    label: null,
    rel: [],
  }))
  const made = await createBlock(editor, {
    ...curated,
    name: 'A',
    heading: '',
    layout: 'list',
    links,
  })
  if (!made.ok) throw new Error(made.message)
  return made.id
}

async function linksOnMap() {
  await countSectionLinks(newCounting())
  const { links } = await openMap(editor)
  return Object.fromEntries(
    links.map(({ from, to, links }) => [`${from.name} → ${to.name}`, links]),
  )
}
