import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/auth/policy'
import { currentSequence } from '@/cache/sequence'
import { db, rawWriter } from '@/db/client'
import { linkCounts } from '@/db/schema'
import { unpublishPost } from '@/domain/posts'
import { createBlock } from '@/domain/relatedLinks'
import { curated } from '@/domain/relatedLinks/content'
import { changeSettings } from '@/domain/site'
import { aDatabase } from '@/tests/support/database'
import { aBeacon, countedLinks } from '@/tests/support/linkCounts'
import { aBlock, aBody, aPublishedPost, publish } from '@/tests/support/newsroom'
import { anActor } from '@/tests/support/people'
import { readArticle } from '../reading/article'
import { countBeacon } from './countBeacon'
import { deleteNumbers } from './deleteNumbers'
import { flush } from './flush'
import { linksOn } from './linksOn'
import { noteShown } from './shown'
import { forgetWaiting } from './waiting'

aDatabase()

let editor: Actor
let target: string
let post: string
let block: string
/** Each test has an address of its own: pages are remembered by theirs. */
let path: string

beforeEach(async () => {
  forgetWaiting()
  editor = await anActor('editor')
  const slug = `reading-${crypto.randomUUID()}`
  path = `/${slug}`
  target = await aPublishedPost(editor, { title: 'The target', slug: 'target' })
  const other = await aPublishedPost(editor, { title: 'Another', slug: 'other' })
  const link = { id: crypto.randomUUID(), label: null, rel: [] }
  const made = await createBlock(editor, {
    ...curated,
    name: 'Shared',
    heading: '',
    layout: 'list',
    links: [{ ...link, target: { kind: 'post', postId: other } }],
  })
  if (!made.ok) throw new Error(made.message)
  block = made.id
  const body = aBody('Words.', aBlock([target]), aBlock([], { sharedBlockId: block }))
  post = await aPublishedPost(editor, { title: 'Reading', slug, body })
})

describe('a beacon', () => {
  test('counts what was seen and followed, by block, place, target and day', async () => {
    await counted(aBeacon(path, ['', 0, '/target', 1], [block, 0, '/other', 3]))
    const day = new Date().toISOString().slice(0, 10)
    const rows = db().select().from(linkCounts).orderBy(linkCounts.blockId).all()
    expect(rows).toMatchObject([
      { postId: post, blockId: '', position: 0, target, day, seen: 1, followed: 0 },
      { postId: post, blockId: block, position: 0, day, seen: 1, followed: 1 },
    ])
  })

  test('counts each link once, however often it names it', async () => {
    await counted(
      aBeacon(path, ['', 0, '/target', 1], ['', 0, '/target', 3], ['', 0, '/target', 1]),
    )
    expect(countedLinks()).toEqual({ seen: 1, followed: 1 })
  })

  test('that has only a follow counts beside one that has the view, and none beyond', async () => {
    await counted(aBeacon(path, ['', 0, '/target', 2]))
    expect(countedLinks()).toEqual({ seen: 0, followed: 0 })
    await counted(aBeacon(path, ['', 0, '/target', 1]))
    const onlyFollowed = aBeacon(path, ['', 0, '/target', 2])
    await counted(onlyFollowed, onlyFollowed, onlyFollowed)
    expect(countedLinks()).toEqual({ seen: 1, followed: 1 })
  })

  test('counts a link that the page showed until a moment ago, and its replacement', async () => {
    await counted(aBeacon(path, ['', 0, '/target', 1]))
    const third = await aPublishedPost(editor, { title: 'Third', slug: 'third' })
    await publish(editor, post, { body: aBody('Words.', aBlock([third])) })
    await counted(aBeacon(path, ['', 0, '/target', 1]), aBeacon(path, ['', 0, '/third', 1]))
    expect(countedLinks()).toEqual({ seen: 3, followed: 0 })
  })

  test('counts from a page that was opened at an address that has moved since', async () => {
    await publish(editor, post, { slug: 'moved' })
    await counted(aBeacon(path, ['', 0, '/target', 1]))
    expect(countedLinks()).toEqual({ seen: 1, followed: 0 })
  })
})

describe('a forged beacon counts nothing:', () => {
  const forged: Record<string, () => string> = {
    'an article that there is not': () => aBeacon('/nothing', ['', 0, '/target', 1]),
    'a page that is no article': () => aBeacon('/section/tv', ['', 0, '/target', 1]),
    'a link that the page does not show': () => aBeacon(path, ['', 0, '/reading', 1]),
    'a link of another block': () => aBeacon(path, [block, 0, '/target', 1]),
    'a block that there is not': () => aBeacon(path, [crypto.randomUUID(), 0, '/target', 1]),
    'another place': () => aBeacon(path, ['', 1, '/target', 1]),
    'a negative place': () => aBeacon(path, ['', -1, '/target', 1]),
    'half a place': () => aBeacon(path, ['', 0.5, '/target', 1]),
    'more than seen and followed': () => aBeacon(path, ['', 0, '/target', 1000]),
    'less than nothing': () => aBeacon(path, ['', 0, '/target', -1]),
    'more links than a page has': () =>
      aBeacon(
        path,
        ...Array.from({ length: 201 }, () => ['', 0, '/target', 1] as [string, 0, string, 1]),
      ),
    'no links': () => aBeacon(path),
    'no JSON': () => '{"path":',
    'nothing at all': () => '',
    null: () => 'null',
    'an object': () => '{"0":"/reading","1":[],"length":2}',
    'a prototype': () => '{"__proto__":{"seen":9},"constructor":{"prototype":{"seen":9}}}',
    'the name of a prototype': () =>
      JSON.stringify(['/__proto__', [['__proto__', 0, 'constructor', 1]]]),
    'arrays in arrays': () => '['.repeat(10_000) + ']'.repeat(10_000),
  }
  test.each(Object.entries(forged))('%s', async (_, text) => {
    await counted(text())
    expect(countedLinks()).toEqual({ seen: 0, followed: 0 })
    expect('seen' in {}).toBe(false)
  })

  test('an article that was unpublished', async () => {
    await counted(aBeacon(path, ['', 0, '/target', 1]))
    await unpublishPost(editor, { postId: post })
    await counted(aBeacon(path, ['', 0, '/target', 1]))
    expect(countedLinks()).toEqual({ seen: 1, followed: 0 })
  })

  test('beside what it says truly', async () => {
    await counted(aBeacon(path, ['', 0, '/target', 1], ['', 0, '/forged', 1]))
    expect(countedLinks()).toEqual({ seen: 1, followed: 0 })
  })
})

test('a burst of ten thousand beacons is counted exactly, whenever it is written', async () => {
  for (let number = 1; number <= 10_000; number += 1) {
    await count(aBeacon(path, ['', 0, '/target', number % 10 === 0 ? 3 : 1]))
    if (number % 3000 === 0) await flush()
  }
  await flush()
  expect(countedLinks()).toEqual({ seen: 10_000, followed: 1000 })
}, 60_000)

test('what could not be written is written the next time, once', async () => {
  await count(aBeacon(path, ['', 0, '/target', 1]))
  rawWriter().exec(
    `create trigger full before insert on link_days begin select raise(abort, 'disk full'); end`,
  )
  await expect(flush()).rejects.toThrow('link_days')
  expect(countedLinks()).toEqual({ seen: 0, followed: 0 })
  rawWriter().exec('drop trigger full')
  await flush()
  await flush()
  expect(countedLinks()).toEqual({ seen: 1, followed: 0 })
})

test('nothing is counted while counting is switched off; what was counted stays', async () => {
  const admin = await anActor('admin')
  await counted(aBeacon(path, ['', 0, '/target', 1]))
  await changeSettings(admin, { name: 'N', tagline: '', countsLinks: false })
  await counted(aBeacon(path, ['', 0, '/target', 1]))
  expect(countedLinks()).toEqual({ seen: 1, followed: 0 })
})

test('an administrator deletes all numbers, also those that are not written yet', async () => {
  await counted(aBeacon(path, ['', 0, '/target', 1]))
  await count(aBeacon(path, ['', 0, '/target', 1]))
  await deleteNumbers(await anActor('admin'))
  await flush()
  expect(countedLinks()).toEqual({ seen: 0, followed: 0 })
})

/** Reads a page where a change came since, as the front door renders it. */
const pages = new Map<string, { number: number; nowAt: string | null }>()

function count(beacon: string) {
  return countBeacon(beacon, async (path) => {
    const known = pages.get(path)
    if (known?.number === currentSequence().number) return known.nowAt
    const nowAt = await noteAt(path)
    pages.set(path, { number: currentSequence().number, nowAt })
    return nowAt
  })
}

async function noteAt(path: string): Promise<string | null> {
  const found = await readArticle(path.slice(1))
  if (found && 'movedTo' in found) return noteAt(found.movedTo)
  if (found) noteShown(path, linksOn(found.view))
  return found && path
}

async function counted(...beacons: string[]) {
  for (const beacon of beacons) await count(beacon)
  await flush()
}
