import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDatabase } from '@/tests/support/database'
import { aPost } from '@/tests/support/posts'
import { db, transaction } from './client'
import { dropReferences, replaceReferences } from './references'
import { articleLinks, postReferences, posts } from './schema'

aDatabase()

const url = 'https://example.com/'

test('an article knows how many links lead to it and on from it, as readers see them', async () => {
  const [from, to, draft] = [await aVisible(), await aVisible(), await aPost()]
  await link(from, [to, draft, from], [to])
  expect(await countsOf(from)).toMatchObject({ inbound: 0, outbound: 2, links: 3 })
  expect(await countsOf(to)).toMatchObject({ inbound: 2, outbound: 0, links: 0 })
  expect(await countsOf(draft)).toMatchObject({ inbound: 1, isVisible: false })
})

test('links of an article in the trash lead nowhere, and do again when it is restored', async () => {
  const [from, to] = [await aVisible(), await aVisible()]
  await link(from, [to], [])
  await change(from, { trashedAt: new Date() })
  expect((await countsOf(to)).inbound).toBe(0)
  await change(from, { trashedAt: null })
  expect((await countsOf(to)).inbound).toBe(1)
})

test('whatever is done to articles and references, the counts are those of a fresh look', async () => {
  const ids = await Promise.all(Array.from({ length: 5 }, () => aVisible()))
  const anyPost = fc.constantFrom(...ids)
  const targets = fc.uniqueArray(anyPost, { maxLength: 5 })
  const step = fc.oneof(
    fc.record({ do: fc.constant('link'), post: anyPost, text: targets, related: targets }),
    fc.record({ do: fc.constant('unlink'), post: anyPost }),
    fc.record({ do: fc.constant('trash'), post: anyPost }),
    fc.record({ do: fc.constant('restore'), post: anyPost }),
    fc.record({ do: fc.constant('publish'), post: anyPost }),
    fc.record({ do: fc.constant('unpublish'), post: anyPost }),
  )
  const changes: Record<string, Partial<typeof posts.$inferInsert>> = {
    trash: { trashedAt: new Date() },
    restore: { trashedAt: null },
    publish: { status: 'published' },
    unpublish: { status: 'archived' },
  }
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      for (const taken of steps) {
        if ('text' in taken) await link(taken.post, taken.text, taken.related)
        else if (taken.do === 'unlink') {
          await transaction((tx) => dropReferences(tx, taken.post, 'live'))
        } else await change(taken.post, changes[taken.do] ?? {})
      }
      for (const id of ids) expect(await countsOf(id)).toMatchObject(await freshCounts(id))
    }),
    { numRuns: 50 },
  )
})

test('an article that is deleted for good takes its links out of the counts', async () => {
  const [gone, from, to] = [await aVisible(), await aVisible(), await aVisible()]
  await link(gone, [to], [])
  await link(from, [gone, to], [])
  await transaction(async (tx) => void tx.delete(posts).where(eq(posts.id, gone)).run())
  expect(await countsOf(to)).toMatchObject({ inbound: 1 })
  expect(await countsOf(from)).toMatchObject({ outbound: 1, links: 2 })
})

function aVisible() {
  return aPost({ status: 'published' })
}

async function link(post: string, text: string[], related: string[]) {
  await transaction((tx) =>
    replaceReferences(tx, post, 'live', {
      text: { postIds: text, urls: [url] },
      related: { postIds: related, urls: [] },
      blockIds: [],
      mediaIds: [],
    }),
  )
}

async function change(id: string, values: Partial<typeof posts.$inferInsert>) {
  await transaction(async (tx) => void tx.update(posts).set(values).where(eq(posts.id, id)).run())
}

async function countsOf(id: string) {
  const row = db().select().from(articleLinks).where(eq(articleLinks.postId, id)).get()
  if (!row) throw new Error('The article is not counted.')
  return row
}

async function freshCounts(id: string) {
  const visible = new Set(
    (await db().select().from(posts))
      .filter((post) => post.status === 'published' && post.trashedAt === null)
      .map((post) => post.id),
  )
  const references = (await db().select().from(postReferences)).filter(
    (row) => row.copy === 'live' && row.targetPostId !== row.postId,
  )
  const outbound = references.filter(
    (row) => row.postId === id && visible.has(row.targetPostId ?? ''),
  ).length
  const addresses = references.filter((row) => row.postId === id && row.targetUrl !== null).length
  return {
    isVisible: visible.has(id),
    inbound: references.filter((row) => row.targetPostId === id && visible.has(row.postId)).length,
    outbound,
    links: outbound + addresses,
  }
}
