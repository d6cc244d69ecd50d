import { sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Actor, roles } from '@/auth/policy'
import { transaction } from '@/db/client'
import { authors, postAuthors, postStatuses, workingDrafts } from '@/db/schema'
import { aDatabase } from '@/tests/support/database'
import { anAuthor, aSection } from '@/tests/support/newsroom'
import { anActor } from '@/tests/support/people'
import { aPost } from '@/tests/support/posts'
import { listPosts } from './list'
import { PostListing, wholeList } from './listing'
import { restorePost, trashPost } from './trash'

aDatabase()

let editor: Actor
beforeEach(async () => {
  editor = await anActor('editor')
})

describe('what is asked for', () => {
  test('is read from the address, and what does not fit becomes the list of everything', () => {
    const odd = {
      search: ['a'],
      status: 'lost',
      authorId: '1',
      trashed: 'x',
      sort: 'id',
      page: '-1',
    }
    expect(PostListing.parse(odd)).toEqual(wholeList)
    expect(PostListing.parse({ status: 'in_review', trashed: 'true', page: '3' })).toEqual({
      ...wholeList,
      status: 'in_review',
      trashed: true,
      page: 3,
    })
  })

  test('of an author or section that does not exist is everything', async () => {
    await aPost({ title: 'A' })
    const nowhere = { authorId: uuidv7(), sectionId: uuidv7() }
    const list = await listPosts(editor, { ...wholeList, ...nowhere })
    expect(list.rows).toHaveLength(1)
    expect(list.query).toEqual(wholeList)
  })
})

describe('the search', () => {
  test('finds words by their beginnings, in any order and case', async () => {
    await aPost({ title: 'Tiny Pretty Things: Is It Cancelled?' })
    await aPost({ title: 'Pretty Woman' })
    const tiny = ['Tiny Pretty Things: Is It Cancelled?']
    expect(await titles({ search: 'THIN pre' })).toEqual(tiny)
    expect(await titles({ search: 'cancelled? tiny' })).toEqual(tiny)
    expect(await titles({ search: 'iny' })).toEqual([])
    expect(await titles({ search: 'tiny woman' })).toEqual([])
  })

  test('takes percent signs, underscores and quotation marks for what they are', async () => {
    await aPost({ title: '100% of "Dune"' })
    await aPost({ title: 'Dune_2', trashedAt: new Date() })
    expect(await titles({ search: '%' })).toEqual(['100% of "Dune"'])
    expect(await titles({ search: '"dune' })).toEqual(['100% of "Dune"'])
    expect(await titles({ search: 'd%e', trashed: true })).toEqual([])
    expect(await titles({ search: 'dune_2', trashed: true })).toEqual(['Dune_2'])
    expect(await titles({ search: 'dunex2', trashed: true })).toEqual([])
  })

  test('takes control characters for spaces', async () => {
    await aPost({ title: 'Dune Part Two' })
    expect(await titles({ search: 'dune\0part' })).toEqual(['Dune Part Two'])
    expect(await titles({ search: '\0' })).toEqual(['Dune Part Two'])
  })

  test('finds in the trash what is there, and nothing of it elsewhere', async () => {
    await aPost({ title: 'Lost Voices', trashedAt: new Date() })
    await aPost({ title: 'Voices Found' })
    expect(await titles({ search: 'voices lost', trashed: true })).toEqual(['Lost Voices'])
    expect(await titles({ search: 'voices' })).toEqual(['Voices Found'])
  })

  test('finds the same words whether many headlines have them or few', async () => {
    await transaction(async (tx) => {
      tx.run(sixThousandStories)
    })
    await aPost({ title: 'Story of one', status: 'draft', savedAt: new Date(9_000_000) })
    const drafts = await listPosts(editor, { ...wholeList, search: 'sto', status: 'draft' })
    expect(drafts.rows.map((row) => row.title)).toEqual(['Story of one'])
    expect(drafts.total).toBe(1)
    const all = await listPosts(editor, { ...wholeList, search: 'sto' })
    expect(all.rows[0]?.title).toBe('Story of one')
    expect(all).toMatchObject({ total: 1000, totalIsCapped: true, pages: 40 })
    expect(await titles({ search: 'sto 5999' })).toEqual(['Story 5999'])
  })
})

describe('the filters', () => {
  test('keep the articles of a status, a section and an author, and of all of them', async () => {
    const sectionId = await aSection('music')
    const ada = await anAuthor('ada')
    const wanted = await aPost({ title: 'A', status: 'in_review', sectionId })
    await signedBy(ada, wanted, await aPost({ title: 'B', status: 'in_review' }))
    await aPost({ title: 'C', sectionId })
    expect(await titles({ status: 'in_review' })).toEqual(['B', 'A'])
    expect(await titles({ sectionId })).toEqual(['C', 'A'])
    expect(await titles({ authorId: ada })).toEqual(['B', 'A'])
    expect(await titles({ authorId: ada, sectionId, status: 'in_review' })).toEqual(['A'])
    expect(await titles({ authorId: ada, sectionId, status: 'draft' })).toEqual([])
    expect(await titles({ authorId: ada, search: 'b' })).toEqual(['B'])
  })

  test('leave the trash to its own view, where what was moved there last comes first', async () => {
    await aPost({ title: 'Here' })
    await aPost({ title: 'Draft gone', savedAt: new Date(2), trashedAt: new Date(3) })
    await aPost({
      title: 'Story gone',
      status: 'published',
      savedAt: new Date(1),
      trashedAt: new Date(4),
    })
    expect(await titles({})).toEqual(['Here'])
    expect(await titles({ trashed: true })).toEqual(['Story gone', 'Draft gone'])
    expect(await titles({ trashed: true, status: 'draft' })).toEqual(['Draft gone'])
  })
})

describe('the order', () => {
  beforeEach(async () => {
    await aPost({ title: 'banana', savedAt: new Date(3), publishedAt: new Date(1) })
    await aPost({ title: 'Apple', savedAt: new Date(1), publishedAt: new Date(2) })
    await aPost({ title: 'Cherry', savedAt: new Date(2) })
  })

  test('is that of the last save, newest first', async () => {
    expect(await titles({})).toEqual(['banana', 'Cherry', 'Apple'])
    expect(await titles({ direction: 'asc' })).toEqual(['Apple', 'Cherry', 'banana'])
  })

  test('by title knows no capitals', async () => {
    const sort = 'title'
    expect(await titles({ sort, direction: 'asc' })).toEqual(['Apple', 'banana', 'Cherry'])
    expect(await titles({ sort, direction: 'desc' })).toEqual(['Cherry', 'banana', 'Apple'])
  })

  test('by publication ends with what was never published, both ways', async () => {
    const sort = 'published'
    expect(await titles({ sort, direction: 'desc' })).toEqual(['Apple', 'banana', 'Cherry'])
    expect(await titles({ sort, direction: 'asc' })).toEqual(['banana', 'Apple', 'Cherry'])
  })
})

describe('the pages', () => {
  test('hold every article once, also where many were saved in the same moment', async () => {
    for (let count = 0; count < 60; count += 1) await aPost({ savedAt: new Date(1) })
    const pages = await Promise.all(
      [1, 2, 3].map((page) => listPosts(editor, { ...wholeList, page })),
    )
    expect(pages.map(({ rows }) => rows.length)).toEqual([25, 25, 10])
    expect(new Set(pages.flatMap(({ rows }) => rows.map((row) => row.id))).size).toBe(60)
    expect(pages[0]).toMatchObject({ total: 60, totalIsCapped: false, pages: 3 })
  })

  test('end with the last: one after it is the last', async () => {
    await aPost({ title: 'Only' })
    const list = await listPosts(editor, { ...wholeList, page: 7 })
    expect(list.query.page).toBe(1)
    expect(list.rows).toHaveLength(1)
  })
})

describe.each(['author', 'contributor'] as const)('a %s', (role) => {
  test('sees what they wrote or signed, and nothing else', async () => {
    const actor = await anActor(role)
    await aPost({ title: 'Written', createdBy: actor.userId })
    await signedBy(await aByline(actor), await aPost({ title: 'Signed' }))
    await aPost({ title: 'Foreign', createdBy: editor.userId })
    expect(await titles({}, actor)).toEqual(['Signed', 'Written'])
    expect(await titles({ search: 'foreign' }, actor)).toEqual([])
    expect(await titles({ search: 'signed' }, actor)).toEqual(['Signed'])
    expect((await listPosts(actor, wholeList)).total).toBe(2)
    expect(await titles({})).toHaveLength(3)
  })

  test('sees an article that they wrote and signed once', async () => {
    const actor = await anActor(role)
    await signedBy(await aByline(actor), await aPost({ title: 'Mine', createdBy: actor.userId }))
    expect(await listPosts(actor, wholeList)).toMatchObject({ total: 1, rows: [{ title: 'Mine' }] })
  })
})

describe('a row', () => {
  test('says who wrote it, where readers find it, and whether it has unpublished changes', async () => {
    const id = await aPost({ slug: 'story', status: 'published' })
    await signedBy(await anAuthor('ada'), id)
    await transaction(async (tx) => {
      const draft = { postId: id, content: {} as never, savedAt: new Date() }
      tx.insert(workingDrafts).values(draft).run()
    })
    await aPost({ slug: 'not-yet', status: 'draft', savedAt: new Date(1) })
    expect((await listPosts(editor, wholeList)).rows).toMatchObject([
      { href: '/story', authorNames: ['Author ada'], hasWorkingDraft: true },
      { href: null, authorNames: [], hasWorkingDraft: false },
    ])
  })

  const cases = roles.flatMap((role) => postStatuses.map((status) => ({ role, status })))

  test.each(cases)('offers the $role of a $status article what is then allowed', async (given) => {
    const actor = await anActor(given.role)
    const row = { status: given.status, createdBy: actor.userId, publishedAt: new Date() }
    const here = await aPost(row)
    const gone = await aPost({ ...row, trashedAt: new Date() })
    const [outside] = (await listPosts(actor, wholeList)).rows
    const [inside] = (await listPosts(actor, { ...wholeList, trashed: true })).rows
    const trashed = await trashPost(actor, { postId: here }).catch(() => ({ ok: false }))
    const restored = await restorePost(actor, { postId: gone }).catch(() => ({ ok: false }))
    expect(outside).toMatchObject({ mayTrash: trashed.ok, mayRestore: false })
    expect(inside).toMatchObject({ mayTrash: false, mayRestore: restored.ok })
  })
})

async function titles(query: Partial<PostListing>, actor = editor) {
  const { rows } = await listPosts(actor, { ...wholeList, ...query })
  return rows.map((row) => row.title)
}

async function aByline({ userId, name }: Actor) {
  const row = { id: uuidv7(), slug: userId, name, userId }
  await transaction(async (tx) => {
    tx.insert(authors).values(row).run()
  })
  return row.id
}

async function signedBy(authorId: string, ...postIds: string[]) {
  await transaction(async (tx) => {
    const rows = postIds.map((postId) => ({ postId, authorId, position: 0 }))
    tx.insert(postAuthors).values(rows).run()
  })
}

/** More than are collected and sorted. */
const sixThousandStories = sql`
  with recursive n(i) as (select 1 union all select i + 1 from n where i < 6000)
  insert into posts (id, slug, title, search_text, status, created_at, saved_at, body)
  select 'id-' || i, 'story-' || i, 'Story ' || i, 'story ' || i, 'published', i, i, '{}' from n`
