import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Actor } from '@/auth/policy'
import { readConfig } from '@/config'
import { transaction } from '@/db/client'
import { redirectFrom } from '@/db/redirects'
import { posts } from '@/db/schema'
import { fold } from '@/model/fold'
import { aDatabase } from '@/tests/support/database'
import { anActor } from '@/tests/support/people'
import { aPost } from '@/tests/support/posts'
import { searchTargets, TargetSearch } from './searchTargets'

aDatabase()

test('an article is found by the beginning of every word, in any order and case', async () => {
  await aPost({ title: 'Tiny Pretty Things Season 2: Is It Cancelled?' })
  await aPost({ title: 'Pretty Woman' })
  for (const text of ['tiny', 'THI pre', 'cancelled?', 'season 2', 'things – 2', '2:']) {
    expect(await titlesFor(text), text).toEqual(['Tiny Pretty Things Season 2: Is It Cancelled?'])
  }
  for (const text of ['iny', 'tiny woman', 'things season3']) {
    expect(await titlesFor(text), text).toEqual([])
  }
})

test('accents make no difference, in the headline or in what was typed', async () => {
  await aPost({ title: 'Beyoncé’s tour' })
  expect(await titlesFor('beyonce')).toEqual(['Beyoncé’s tour'])
  expect(await titlesFor('TÖUR')).toEqual(['Beyoncé’s tour'])
})

test('the newest stand first: by publication, and drafts by when they were begun', async () => {
  await aPost({ title: 'Story C', status: 'published', publishedAt: new Date(3000) })
  await aPost({ title: 'Story A', status: 'published', publishedAt: new Date(1000) })
  await aPost({ title: 'Story B', createdAt: new Date(2000) })
  expect(await titlesFor('story')).toEqual(['Story C', 'Story B', 'Story A'])
  expect(await titlesFor('')).toEqual(['Story C', 'Story B', 'Story A'])
})

test('at most ten are offered', async () => {
  for (let count = 0; count < 11; count++) await aPost({ title: 'Story', createdAt: new Date(1) })
  expect(await titlesFor('story')).toHaveLength(10)
})

test('an article is never offered to itself', async () => {
  const self = await aPost({ title: 'Story' })
  const found = await searchTargets(await anActor(), { text: 'story', exceptPostId: self })
  expect(found).toEqual([])
})

test('a changed headline is found by its new words only', async () => {
  const id = await aPost({ title: 'Old story' })
  await change(id, { title: 'New story' })
  expect(await titlesFor('old')).toEqual([])
  expect(await titlesFor('new')).toEqual(['New story'])
})

test('publication moves an article to the front', async () => {
  const id = await aPost({ title: 'Story A', createdAt: new Date(1000) })
  await aPost({ title: 'Story B', createdAt: new Date(2000) })
  await change(id, { publishedAt: new Date(3000) })
  expect(await titlesFor('story')).toEqual(['Story A', 'Story B'])
})

test('an article in the trash is not offered, and comes back with it', async () => {
  const id = await aPost({ title: 'Story' })
  await change(id, { trashedAt: new Date() })
  expect(await titlesFor('story')).toEqual([])
  await change(id, { trashedAt: null })
  expect(await titlesFor('story')).toEqual(['Story'])
})

test('an article that was deleted for ever is found no more', async () => {
  const id = await aPost({ title: 'Story' })
  await transaction((tx) => tx.delete(posts).where(eq(posts.id, id)))
  expect(await titlesFor('story')).toEqual([])
})

test('what is typed is never read as a query language', async () => {
  await aPost({ title: 'Story "quoted" OR not' })
  for (const text of ['"', 'story"', 'NEAR(', 'title:story', 'story -quoted', '*', 'st*', "';--"]) {
    await titlesFor(text)
  }
  expect(await titlesFor('"quoted" or')).toEqual(['Story "quoted" OR not'])
})

test('drafts say that they are drafts, and only published articles have an address', async () => {
  await aPost({ title: 'Story', slug: 'a-draft', createdAt: new Date(1) })
  await aPost({ title: 'Story', slug: 'a-story', status: 'published', publishedAt: new Date(0) })
  const found = await searchTargets(await anActor('editor'), { text: 'story' })
  expect(found.map(({ state, href }) => ({ state, href }))).toEqual([
    { state: 'draft', href: null },
    { state: 'published', href: '/a-story' },
  ])
})

test('the address of an article of this site finds the article, also an address of old', async () => {
  const id = await aPost({ title: 'Story', slug: 'story', status: 'published' })
  await transaction((tx) => redirectFrom(tx, '/old-story', { postId: id }))
  const site = readConfig().siteUrl
  expect(await titlesFor(`${site}/story?from=mail#end`)).toEqual(['Story'])
  expect(await titlesFor(`${site}/old-story`)).toEqual(['Story'])
  expect(await titlesFor(`${site}/story?campaign=${'a'.repeat(500)}`)).toEqual(['Story'])
  expect(await titlesFor(`${site}/no-story`)).toEqual([])
  expect(await titlesFor('https://elsewhere.example/story')).toEqual([])
})

async function titlesFor(text: string) {
  actor ??= await anActor()
  return (await searchTargets(actor, TargetSearch.parse({ text }))).map(({ title }) => title)
}

let actor: Actor | undefined

async function change(id: string, values: Partial<typeof posts.$inferInsert>) {
  const { title } = values
  const changed = { ...values, ...(title !== undefined && { searchText: fold(title) }) }
  await transaction((tx) => tx.update(posts).set(changed).where(eq(posts.id, id)))
}
