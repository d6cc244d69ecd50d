import { setTimeout as sleep } from 'node:timers/promises'
import type { Actor } from '@/auth/policy'
import { saveAuthor } from '@/domain/authors'
import { restorePost, trashPost, unpublishPost } from '@/domain/posts'
import { switchSlot } from '@/domain/relatedLinks/slots/switch'
import { saveSection } from '@/domain/sections'
import { changeSettings } from '@/domain/site'
import { saveTag } from '@/domain/tags'
import {
  aBlock,
  aBody,
  anAuthor,
  aPublishedPost,
  aSection,
  aTag,
  publish,
} from '../support/newsroom'
import { anActor } from '../support/people'
import { read } from '../support/reader'
import { aLinkTo, aSharedBlock, aSlot, changeBlock } from '../support/relatedLinks'

type Page = Awaited<ReturnType<typeof read>>

/** Something that readers see, and all the values that it had, each with when it was being changed. */
type Fact = {
  name: string
  /** The value on a page, or undefined where the page does not show it. */
  on: (page: Page) => string | undefined
  change: (version: number) => Promise<unknown>
  /** What a page shows after the change to the version. */
  shown: (version: number) => string
  history: { value: string; begun: number; returned: number }[]
}

type Outcome = { reads: number; changes: number; stale: string[]; stuck: string[] }

/**
 * Readers of many pages, against changes of every kind. A read is stale where it shows a value that
 * a change had replaced, and returned from, before the page was asked for; a page is stuck where it
 * shows such a value when all is quiet. It goes on until there were as many changes, and as many reads.
 */
export async function race(
  { facts, paths }: Awaited<ReturnType<typeof aRacingNewsroom>>,
  siteUrls: string[],
  { changes, reads, readers, rest }: Record<'changes' | 'reads' | 'readers' | 'rest', number>,
): Promise<Outcome> {
  const outcome: Outcome = { reads: 0, changes: 0, stale: [], stuck: [] }
  let isOver = false
  const reading = Array.from({ length: readers }, async (_, reader) => {
    for (let turn = reader; !isOver; turn += 1) {
      const path = paths[(turn * 7 + reader) % paths.length] ?? '/'
      const siteUrl = siteUrls[turn % siteUrls.length] ?? ''
      outcome.stale.push(...(await wrongOn(facts, siteUrl, path)))
      outcome.reads += 1
    }
  })
  while (outcome.changes < changes || outcome.reads < reads) {
    for (const [index, fact] of facts.entries()) {
      await changeAgain(fact)
      outcome.changes += 1
      await sleep(isLookedAt(index, fact, facts) ? quiet : rest)
    }
  }
  isOver = true
  await Promise.all(reading)
  for (const siteUrl of siteUrls) {
    for (const path of paths) outcome.stuck.push(...(await wrongOn(facts, siteUrl, path)))
  }
  return outcome
}

/**
 * One change in each round, a different one each time, gets a pause before and after it. A forgotten
 * tag shows only on pages that were in memory before the change, and until the next one renders them.
 */
function isLookedAt(index: number, { history }: Fact, { length }: Fact[]) {
  const lookedAt = history.length % length
  return index === lookedAt || (index + 1) % length === lookedAt
}

/** Milliseconds after which readers get pages from memory. */
const quiet = 700

async function changeAgain(fact: Fact) {
  const version = fact.history.length
  const entry = { value: fact.shown(version), begun: performance.now(), returned: Infinity }
  fact.history.push(entry)
  await fact.change(version)
  entry.returned = performance.now()
}

/** What a page shows that it could not show any more when it was asked for, or not yet. */
async function wrongOn(facts: Fact[], siteUrl: string, path: string): Promise<string[]> {
  const asked = performance.now()
  const page = await read(siteUrl, path)
  const came = performance.now()
  return facts.flatMap(({ name, on, history }) => {
    const value = on(page)
    if (value === undefined) return []
    const possible = history.flatMap((entry, index) => {
      const isReplaced = (history[index + 1]?.returned ?? Infinity) < asked
      return entry.begun <= came && !isReplaced ? entry.value : []
    })
    const shown = `${path} (${page.status}) shows ${name} as ${value}, not as ${possible}`
    return possible.includes(value) ? [] : shown
  })
}

/** Articles, lists, and a change of every kind that readers see, over and over. */
export async function aRacingNewsroom(editor: Actor) {
  const admin = await anActor('admin')
  const [tv, film] = [await aSection('tv'), await aSection('film')]
  const [ann, dance] = [await anAuthor('ann'), await aTag('dance')]
  const target = await aPublishedPost(editor, { title: 'Target', slug: 'target', sectionId: film })
  const shared = await aSharedBlock(editor, { heading: 'Block v0', links: [aLinkTo(target)] })
  // The articles' own block shows the target already, and none is shown twice.
  const other = await aPublishedPost(editor, { title: 'Other', slug: 'other', sectionId: film })
  const inSlot = await aSharedBlock(editor, { heading: 'Slotted', links: [aLinkTo(other)] })
  const posts: string[] = []
  for (let number = 1; number <= 10; number += 1) {
    const body = aBody('Body v0.', aBlock([], { sharedBlockId: shared }))
    const given = { slug: `a-${number}`, title: `A ${number}`, sectionId: tv, authorIds: [ann] }
    posts.push(await aPublishedPost(editor, { ...given, tagIds: [dance], body }))
  }
  const [edited = '', moving = '', coming = '', trashed = ''] = posts
  const slot = await aSlot(editor, { blockId: inSlot, sectionIds: [tv], isOn: false })
  const settings = { name: 'Site v0', tagline: 'Tagline v0', countsLinks: true }
  await changeSettings(admin, settings)
  const articles = posts.map((_, index) => `/a-${index + 1}`)
  /** Those that stay where they are. */
  const others = articles.slice(4)
  const lists = ['/', '/section/tv', '/tag/dance', '/author/ann']
  const is200 = ({ status }: Page) => status === 200
  const among = (paths: string[]) => (page: Page) => is200(page) && paths.includes(page.path)
  const everywhere = among([...lists, ...others])
  const words = (name: string, has: (page: Page) => boolean) => (page: Page) =>
    has(page) ? (page.body.match(new RegExp(`${name} v\\d+`))?.[0] ?? 'nothing') : undefined
  const isOdd = (version: number) => version % 2 === 1
  const settingsTo = (change: object) => changeSettings(admin, Object.assign(settings, change))
  const paragraph = (version: number) =>
    aBody(`Body v${version}.`, aBlock([], { sharedBlockId: shared }))

  const facts: Record<string, Omit<Fact, 'name' | 'history'>> = {
    name: versions('Site', everywhere, (name) => settingsTo({ name })),
    navigation: versions('Section', everywhere, (name) =>
      saveSection(editor, { id: film, name, slug: 'film', description: '' }),
    ),
    author: versions('Author', among(['/author/ann', ...others]), (name) =>
      saveAuthor(editor, {
        ...{ id: ann, name, slug: 'ann', bio: '' },
        ...{ avatarId: null, links: [], userId: null },
      }),
    ),
    tag: versions('Tag', among(['/tag/dance', ...others]), (name) =>
      saveTag(editor, { id: dance, name, slug: 'dance' }),
    ),
    block: versions('Block', among(others), (heading) => changeBlock(editor, shared, { heading })),
    body: versions('Body', among(['/a-1']), (_, version) =>
      publish(editor, edited, { body: paragraph(version) }),
    ),
    headline: versions('Headline', among(['/target', '/section/film']), (title) =>
      publish(editor, target, { title }),
    ),
    counting: {
      on: (page) =>
        among(others)(page) ? String(page.body.includes('/script/related.js')) : undefined,
      shown: (version) => String(isOdd(version)),
      change: (version) => settingsTo({ countsLinks: isOdd(version) }),
    },
    slot: {
      on: (page) => (among(others)(page) ? String(page.body.includes('Slotted')) : undefined),
      shown: (version) => String(isOdd(version)),
      change: (version) => switchSlot(editor, { id: slot, isOn: isOdd(version) }),
    },
    slug: {
      on: ({ path, status, location }) => (path === '/a-2' ? (location ?? `${status}`) : undefined),
      shown: (version) => `/moved-${version}`,
      change: (version) => publish(editor, moving, { slug: `moved-${version}` }),
    },
    unpublished: {
      on: ({ path, status }) => (path === '/a-3' ? String(status) : undefined),
      shown: (version) => (isOdd(version) ? '200' : '404'),
      change: (version) =>
        isOdd(version) ? publish(editor, coming, {}) : unpublishPost(editor, { postId: coming }),
    },
    trash: {
      on: ({ path, status }) => (path === '/a-4' ? String(status) : undefined),
      shown: (version) => (isOdd(version) ? '200' : '404'),
      change: (version) =>
        isOdd(version)
          ? restorePost(editor, { postId: trashed })
          : trashPost(editor, { postId: trashed }),
    },
  }
  const all: Fact[] = []
  for (const [name, fact] of Object.entries(facts)) {
    const known: Fact = { ...fact, name, history: [] }
    // The first version is made before anybody reads.
    await changeAgain(known)
    all.push(known)
  }
  return { facts: all, paths: [...lists, '/section/film', '/target', ...articles] }

  function versions(
    name: string,
    has: (page: Page) => boolean,
    change: (text: string, version: number) => Promise<unknown>,
  ): Omit<Fact, 'name' | 'history'> {
    const shown = (version: number) => `${name} v${version}`
    return { on: words(name, has), shown, change: (version) => change(shown(version), version) }
  }
}
