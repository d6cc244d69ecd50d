import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { aDatabase } from '@/tests/support/database'
import { aPost } from '@/tests/support/posts'
import { db, transaction } from './client'
import {
  type Copy,
  countPlacements,
  dropReferences,
  type Noted,
  postsPlacingBlock,
  replaceReferences,
} from './references'
import { postReferences, relatedLinkBlocks } from './schema'

aDatabase()

test('a save notes what its document refers to, and forgets what it referred to before', async () => {
  const [post, first, second] = [await aPost(), await aPost(), await aPost()]
  await refer(post, 'live', { text: { postIds: [first], urls: ['https://example.com/'] } })
  await refer(post, 'live', { text: { postIds: [second], urls: [] } })
  expect(await targetPostIds(post)).toEqual([second])
})

test('a row says whether the text links there, a related link does, or a block is placed', async () => {
  const [post, target, block] = [await aPost(), await aPost(), await aBlock()]
  const link = { postIds: [target], urls: ['https://example.com/'] }
  await refer(post, 'live', { text: link, related: link, blockIds: [block] })
  const rows = await db().select().from(postReferences)
  expect(rows.map((row) => [row.kind, row.targetPostId ?? row.targetUrl ?? 'block'])).toEqual([
    ['text', target],
    ['text', 'https://example.com/'],
    ['related', target],
    ['related', 'https://example.com/'],
    ['placement', 'block'],
  ])
})

test('a document may refer to what does not exist', async () => {
  const [post, other] = [await aPost(), await aPost()]
  await refer(post, 'live', {
    text: { postIds: [uuidv7(), other], urls: [] },
    blockIds: [uuidv7()],
    mediaIds: ['no'],
  })
  expect(await targetPostIds(post)).toEqual([other])
})

test('the working copy and the live one are noted apart', async () => {
  const [post, inLive, inWorking] = [await aPost(), await aPost(), await aPost()]
  await refer(post, 'live', { text: { postIds: [inLive], urls: [] } })
  await refer(post, 'working', { text: { postIds: [inWorking], urls: [] } })
  await transaction((tx) => dropReferences(tx, post, 'working'))
  expect(await targetPostIds(post)).toEqual([inLive])
})

test('a block’s placements are articles, each once, with the copies that place it', async () => {
  const block = await aBlock()
  const [inBoth, inLive, inWorking] = [await aPost(), await aPost(), await aPost()]
  const trashed = await aPost({ trashedAt: new Date() })
  for (const post of [inBoth, inLive, trashed]) await refer(post, 'live', { blockIds: [block] })
  for (const post of [inBoth, inWorking]) await refer(post, 'working', { blockIds: [block] })
  const placements = await postsPlacingBlock(block, 1)
  expect(placements.map(({ id, inLive, inWorking }) => ({ id, inLive, inWorking }))).toEqual([
    { id: inWorking, inLive: false, inWorking: true },
    { id: inLive, inLive: true, inWorking: false },
    { id: inBoth, inLive: true, inWorking: true },
  ])
  expect(await countPlacements([block, uuidv7()])).toEqual(
    new Map([[block, { all: 3, forReaders: 0 }]]),
  )
})

test('readers see a block where the live copy of a published article places it', async () => {
  const block = await aBlock()
  const [seen, draft] = [await aPost({ status: 'published' }), await aPost()]
  const inChanges = await aPost({ status: 'published' })
  for (const post of [seen, draft]) await refer(post, 'live', { blockIds: [block] })
  for (const post of [seen, inChanges]) await refer(post, 'working', { blockIds: [block] })
  expect(await countPlacements([block])).toEqual(new Map([[block, { all: 3, forReaders: 1 }]]))
})

async function refer(postId: string, copy: Copy, references: Partial<Noted>) {
  const none = { postIds: [], urls: [] }
  const nothing = { text: none, related: none, blockIds: [], mediaIds: [] }
  await transaction((tx) => replaceReferences(tx, postId, copy, { ...nothing, ...references }))
}

async function aBlock() {
  const id = uuidv7()
  await transaction(async (tx) => {
    await tx.insert(relatedLinkBlocks).values({ id, name: 'A block', layout: 'list' })
  })
  return id
}

async function targetPostIds(postId: string) {
  const rows = await db().select().from(postReferences)
  return rows.filter((row) => row.postId === postId).map((row) => row.targetPostId)
}
