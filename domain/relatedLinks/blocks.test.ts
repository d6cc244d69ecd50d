import { eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Actor, NotAllowed } from '@/auth/policy'
import { areUnchangedSince, currentSequence } from '@/cache/sequence'
import { blockTag } from '@/cache/tags'
import { emptyDocument } from '@/content/document'
import type { RelatedLink } from '@/content/relatedLinkBlock/block'
import { db, transaction } from '@/db/client'
import { replaceReferences } from '@/db/references'
import { findBlocks, setTrashed } from '@/db/relatedLinks'
import { auditLog, postReferences, posts, relatedLinkBlocks } from '@/db/schema'
import { saveDraft } from '@/domain/posts'
import { emptyContent } from '@/domain/posts/content'
import { aDatabase } from '@/tests/support/database'
import { anActor } from '@/tests/support/people'
import { aPost } from '@/tests/support/posts'
import { raisedBy } from '@/tests/support/raised'
import { BlockContent, curated } from './content'
import {
  createBlock,
  describeBlocks,
  listBlocks,
  openBlock,
  restoreBlock,
  saveBlock,
  trashBlock,
} from './index'
import type { BlockRule } from './rule'

aDatabase()

let editor: Actor
beforeEach(async () => {
  editor = await anActor('editor')
})

describe('a shared block', () => {
  test('comes back as it was made, its links in order', async () => {
    const post = await aPost({ title: 'A story', status: 'published', slug: 'a-story' })
    const links = [toPost(post, 'Read this'), toUrl('https://example.com/', ['sponsored'])]
    const id = await aBlock({ name: 'Dance', heading: 'More', layout: 'cards', links })
    const opened = await openBlock(editor, { id, placementPage: 1 })
    expect(opened).toMatchObject({ name: 'Dance', heading: 'More', layout: 'cards', version: 1 })
    expect(opened?.links.map(withoutId)).toEqual(links.map(withoutId))
    expect(opened?.targets).toMatchObject([{ title: 'A story', href: '/a-story' }])
  })

  test('comes back with its rule and its times, and shows both in a refused save', async () => {
    const content = { ...anyContent, rule: newest, activeFrom: at(1), activeUntil: at(2) }
    const id = await aBlock(content)
    expect(await openBlock(editor, { id, placementPage: 1 })).toMatchObject(content)
    expect((await findBlocks([id]))[0]).toMatchObject({ rule: newest, activeFrom: at(1) })
    const { activeUntil, ...rest } = content
    await save(id, { ...rest, activeUntil: at(3) })
    expect(await save(id, content)).toMatchObject({ theirs: { content: { activeUntil: at(3) } } })
  })

  test('cannot end before it begins', () => {
    const content = { ...anyContent, activeFrom: at(2), activeUntil: at(2) }
    expect(BlockContent.safeParse(content).error?.issues).toMatchObject([{ path: ['activeUntil'] }])
    expect(BlockContent.safeParse({ ...content, activeUntil: at(3) }).success).toBe(true)
    expect(BlockContent.safeParse({ ...content, activeFrom: null }).success).toBe(true)
  })

  test('can be made from links that another block already has', async () => {
    const links = [toUrl('https://example.com/')]
    await aBlock({ links })
    const id = await aBlock({ links })
    expect((await findBlocks([id]))[0]?.links.map(withoutId)).toEqual(links.map(withoutId))
  })

  test('keeps the new order of its links', async () => {
    const [first, second] = [toPost(await aPost()), toPost(await aPost())]
    const id = await aBlock({ links: [first, second] })
    await save(id, { links: [second, first] })
    expect((await findBlocks([id]))[0]?.links.map(withoutId)).toEqual(
      [second, first].map(withoutId),
    )
  })

  test('refuses a link to an article that does not exist, and says which', async () => {
    const links = [toPost(await aPost()), toPost(uuidv7())]
    const refused = {
      ok: false,
      error: 'unknown-targets',
      fields: { 'links.1': expect.any(String) },
    }
    expect(await createBlock(editor, { ...anyContent, links })).toMatchObject(refused)
    const id = await aBlock()
    expect(await save(id, { links })).toMatchObject(refused)
    expect(await openBlock(editor, { id, placementPage: 1 })).toMatchObject({
      links: [],
      version: 1,
    })
  })

  test('refuses a save that is based on an old version, and shows what is there', async () => {
    const id = await aBlock({ name: 'First' })
    const other = await anActor('editor')
    await saveBlock(other, { id, baseVersion: 1, ...anyContent, name: 'Theirs' })
    expect(await save(id, { name: 'Mine' })).toMatchObject({
      ok: false,
      error: 'stale-version',
      theirs: { version: 2, content: { name: 'Theirs' }, savedByName: other.name },
    })
    expect(await openBlock(editor, { id, placementPage: 1 })).toMatchObject({ name: 'Theirs' })
  })

  test('in the trash shows nothing to readers, cannot be saved, and can be restored', async () => {
    const id = await aBlock({ links: [toUrl('https://example.com/')] })
    await trashBlock(editor, { id })
    expect(await findBlocks([id])).toEqual([])
    expect(await save(id, {})).toMatchObject({ error: 'in-trash' })
    await restoreBlock(editor, { id })
    expect((await findBlocks([id]))[0]?.links).toHaveLength(1)
  })

  test('that does not exist is answered with a name', async () => {
    const id = uuidv7()
    expect(await openBlock(editor, { id, placementPage: 1 })).toBeNull()
    expect(await save(id, {})).toMatchObject({ error: 'not-found' })
    expect(await trashBlock(editor, { id })).toMatchObject({ error: 'not-found' })
    expect(await restoreBlock(editor, { id })).toMatchObject({ error: 'not-found' })
  })

  test('is for editors to change and for everyone to see', async () => {
    const author = await anActor('author')
    const id = await aBlock()
    await expect(createBlock(author, anyContent)).rejects.toThrow(NotAllowed)
    await expect(saveBlock(author, { id, baseVersion: 1, ...anyContent })).rejects.toThrow(
      NotAllowed,
    )
    await expect(trashBlock(author, { id })).rejects.toThrow(NotAllowed)
    await expect(restoreBlock(author, { id })).rejects.toThrow(NotAllowed)
    expect(await openBlock(author, { id, placementPage: 1 })).toMatchObject({ id })
    expect((await describeBlocks(author, [id])).blocks).toMatchObject([{ id, trashed: false }])
  })

  test('leaves a trace of who changed it', async () => {
    const id = await aBlock()
    await save(id, {})
    await trashBlock(editor, { id })
    const entries = await db().select().from(auditLog).where(eq(auditLog.subjectId, id))
    expect(entries.map(({ action, actorId }) => [action, actorId])).toEqual([
      ['relatedLinks.createBlock', editor.userId],
      ['relatedLinks.saveBlock', editor.userId],
      ['relatedLinks.trashBlock', editor.userId],
    ])
  })
})

describe('pages that place a shared block', () => {
  test('are rendered again when its heading, its layout or a link changes', async () => {
    const links = [toPost(await aPost()), toUrl('https://example.com/')]
    const content = { ...anyContent, links }
    const changes: Partial<BlockContent>[] = [
      { heading: 'Another heading' },
      { layout: 'cards' },
      { links: links.toReversed() },
      { links: links.slice(1) },
      { links: links.map((link) => ({ ...link, label: 'Another label' })) },
      { links: links.map((link) => ({ ...link, rel: ['nofollow'] })) },
      { rule: newest },
      { activeFrom: at(1) },
      { activeUntil: at(1) },
    ]
    for (const change of changes) {
      const id = await aBlock(content)
      expect(await raises(id, () => save(id, { ...content, ...change }))).toBe(true)
    }
  })

  test('are told by one tag, in however many articles it stands', async () => {
    const id = await aBlock()
    await transaction(async (tx) => {
      for (let count = 0; count < 10_000; count += 1) {
        const postId = uuidv7()
        const post = { id: postId, title: 'An article', body: emptyDocument }
        tx.insert(posts)
          .values({ ...post, status: 'published', publishedAt: at(count) })
          .run()
        tx.insert(postReferences)
          .values({ postId, copy: 'live', kind: 'placement', targetBlockId: id })
          .run()
      }
    })
    expect(await openBlock(editor, { id, placementPage: 1 })).toMatchObject({
      placementCount: { forReaders: 10_000 },
    })
    expect(await raisedBy(() => save(id, { heading: 'Read on', rule: newest }))).toEqual([
      blockTag(id),
    ])
  }, 60_000)

  test('are left alone when only its internal name changes', async () => {
    const content = { ...anyContent, links: [toPost(await aPost())] }
    const id = await aBlock(content)
    expect(await raises(id, () => save(id, { ...content, name: 'Another name' }))).toBe(false)
  })

  test('are left alone when the save is refused', async () => {
    const id = await aBlock()
    expect(await raises(id, () => save(id, { links: [toPost(uuidv7())] }))).toBe(false)
  })

  test('are rendered again when it goes to the trash and when it comes back', async () => {
    const id = await aBlock()
    expect(await raises(id, () => trashBlock(editor, { id }))).toBe(true)
    expect(await raises(id, () => trashBlock(editor, { id }))).toBe(false)
    expect(await raises(id, () => restoreBlock(editor, { id }))).toBe(true)
  })
})

describe('the related-links desk', () => {
  test('counts the articles that place a block and the links that readers miss', async () => {
    const links = [
      toPost(await aPost({ status: 'published' })),
      toPost(await aPost({ status: 'draft' })),
      toPost(await aPost({ status: 'published', trashedAt: new Date() })),
      toUrl('https://example.com/'),
    ]
    const id = await aBlock({ links })
    await place(id)
    await place(id)
    expect((await list()).blocks).toMatchObject([
      { id, links: 4, articles: { all: 2, forReaders: 2 } },
    ])
  })

  test('names each link that readers miss by what it says, with the state of its article', async () => {
    const links = [
      toPost(await aPost({ title: 'Still a draft' })),
      toPost(await aPost({ status: 'published' })),
      toPost(await aPost({ status: 'published', trashedAt: new Date() }), 'A label'),
    ]
    await aBlock({ links })
    await aBlock({ links: links.slice(1, 2) })
    expect((await list()).blocks.map((block) => block.hiddenLinks)).toEqual([
      [],
      [
        { label: 'Still a draft', state: 'draft' },
        { label: 'A label', state: 'trashed' },
      ],
    ])
  })

  test('lists apart what needs attention: a hidden link, or no links at all', async () => {
    await aBlock({ name: 'Fine', links: [toPost(await aPost({ status: 'published' }))] })
    await aBlock({ name: 'Hidden', links: [toPost(await aPost({ status: 'archived' }))] })
    await aBlock({ name: 'Empty' })
    expect(names(await list({ view: 'attention' }))).toEqual(['Empty', 'Hidden'])
    expect(await list()).toMatchObject({ total: 3, needAttention: 2 })
    expect(await list({ search: 'empty' })).toMatchObject({ total: 1, needAttention: 1 })
  })

  test('finds blocks by name and by heading, and takes what is typed literally', async () => {
    await aBlock({ name: 'Dance dramas', heading: 'Read on' })
    await aBlock({ name: '100% comedy' })
    expect(names(await list({ search: 'dance' }))).toEqual(['Dance dramas'])
    expect(names(await list({ search: 'READ' }))).toEqual(['Dance dramas'])
    expect(names(await list({ search: '0%' }))).toEqual(['100% comedy'])
    expect(names(await list({ search: '1_0' }))).toEqual([])
  })

  test('keeps the trash apart', async () => {
    const id = await aBlock({ name: 'Old' })
    await aBlock({ name: 'New', links: [toUrl('https://example.com/')] })
    await trashBlock(editor, { id })
    expect(await list()).toMatchObject({ blocks: [{ name: 'New' }], needAttention: 0 })
    expect(names(await list({ view: 'trash' }))).toEqual(['Old'])
  })

  test('shows first what was thrown away last', async () => {
    const [first, second] = [await aBlock({ name: 'First' }), await aBlock({ name: 'Second' })]
    await throwAway(second, new Date(1))
    await throwAway(first, new Date(2))
    expect(names(await list({ view: 'trash' }))).toEqual(['First', 'Second'])
  })

  test('turns pages, newest first', async () => {
    await transaction(async (tx) => {
      const rows = Array.from({ length: 30 }, (_, index) => ({
        name: `Block ${index}`,
        layout: 'list' as const,
        savedAt: new Date(index),
      }))
      await tx.insert(relatedLinkBlocks).values(rows)
    })
    const first = await list()
    expect(first).toMatchObject({ total: 30, pages: 2 })
    expect(names(first)[0]).toBe('Block 29')
    expect(names(await list({ page: 2 }))).toEqual([
      'Block 4',
      'Block 3',
      'Block 2',
      'Block 1',
      'Block 0',
    ])
    expect(await list({ page: 9 })).toMatchObject({
      page: 2,
      blocks: [{ name: 'Block 4' }, {}, {}, {}, {}],
    })
  })

  test('shows where a block is used', async () => {
    const id = await aBlock()
    const post = await place(id)
    expect(await openBlock(editor, { id, placementPage: 1 })).toMatchObject({
      placements: [{ id: post, title: 'An article', inLive: true, inWorking: false }],
      placementCount: { all: 1, forReaders: 1 },
      placementPages: 1,
    })
  })

  test('shows the last page of where a block is used in place of one that is gone', async () => {
    const id = await aBlock()
    for (let count = 0; count < 21; count += 1) await place(id)
    const opened = await openBlock(editor, { id, placementPage: 7 })
    expect(opened).toMatchObject({ placementPage: 2, placementPages: 2 })
    expect(opened?.placements).toHaveLength(1)
  })

  test('leads authors to their own articles only', async () => {
    const author = await anActor('author')
    const id = await aBlock()
    const own = await place(id, { createdBy: author.userId })
    const other = await place(id)
    expect(await mayOpen(author, id)).toEqual(
      new Map([
        [other, false],
        [own, true],
      ]),
    )
    expect(await mayOpen(editor, id)).toEqual(
      new Map([
        [other, true],
        [own, true],
      ]),
    )
  })

  test('tells whether an article has changes, which may have taken the block out', async () => {
    const id = await aBlock()
    const post = await place(id)
    expect((await openBlock(editor, { id, placementPage: 1 }))?.placements).toMatchObject([
      { hasWorkingDraft: false },
    ])
    await saveDraft(editor, {
      postId: post,
      baseVersion: 1,
      content: { ...emptyContent, title: 'X' },
    })
    expect((await openBlock(editor, { id, placementPage: 1 }))?.placements).toMatchObject([
      { inLive: true, inWorking: false, hasWorkingDraft: true },
    ])
  })
})

const anyContent: BlockContent = {
  name: 'A block',
  heading: '',
  layout: 'list',
  links: [],
  ...curated,
}

const newest: BlockRule = {
  source: { by: 'newest' },
  count: 3,
  except: { postIds: [], sectionIds: [], blockIds: [] },
}

const at = (seconds: number) => new Date(seconds * 1000)

async function aBlock(given: Partial<BlockContent> = {}) {
  const created = await createBlock(editor, { ...anyContent, ...given })
  if (!created.ok) throw new Error(created.message)
  return created.id
}

async function save(id: string, given: Partial<BlockContent>) {
  return saveBlock(editor, { id, baseVersion: 1, ...anyContent, ...given })
}

async function place(blockId: string, given: Parameters<typeof aPost>[0] = {}) {
  const post = await aPost({ status: 'published', ...given })
  const none = { postIds: [], urls: [] }
  const references = { text: none, related: none, blockIds: [blockId], mediaIds: [] }
  await transaction((tx) => replaceReferences(tx, post, 'live', references))
  return post
}

async function throwAway(id: string, trashedAt: Date) {
  await transaction((tx) => setTrashed(tx, id, trashedAt))
}

async function mayOpen(actor: Actor, id: string) {
  const opened = await openBlock(actor, { id, placementPage: 1 })
  return new Map(opened?.placements.map((placement) => [placement.id, placement.mayOpen]))
}

async function raises(id: string, change: () => Promise<unknown>) {
  const before = currentSequence().number
  await change()
  return !areUnchangedSince(before, [blockTag(id)])
}

function list(given: Partial<Parameters<typeof listBlocks>[1]> = {}) {
  return listBlocks(editor, { search: '', view: 'all', page: 1, ...given })
}

function names({ blocks }: Awaited<ReturnType<typeof listBlocks>>) {
  return blocks.map(({ name }) => name)
}

function toPost(postId: string, label: string | null = null): RelatedLink {
  return { id: uuidv7(), target: { kind: 'post', postId }, label, rel: [] }
}

function toUrl(url: string, rel: RelatedLink['rel'] = []): RelatedLink {
  return { id: uuidv7(), target: { kind: 'url', url }, label: 'Elsewhere', rel }
}

function withoutId({ id, ...link }: RelatedLink) {
  return link
}
