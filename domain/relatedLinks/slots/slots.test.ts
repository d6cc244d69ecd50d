import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Actor, NotAllowed } from '@/auth/policy'
import { type NodeJson, walk } from '@/content/document'
import { hrefOfPost } from '@/content/link/reference'
import type { RelatedLink } from '@/content/relatedLinkBlock/block'
import { unpublishPost } from '@/domain/posts'
import { anyText } from '@/tests/support/anyText'
import { aDatabase } from '@/tests/support/database'
import { keptArticles } from '@/tests/support/keptArticles'
import { aBlock, aBody, aPublishedPost, aSection, publish } from '@/tests/support/newsroom'
import { anActor } from '@/tests/support/people'
import { raisedBy } from '@/tests/support/raised'
import { aLinkTo, aRule, aSharedBlock, aSlot, slotContent } from '@/tests/support/relatedLinks'
import { aDocument, heading, linked, paragraph } from '@/tests/support/views'
import {
  listBlocks,
  listSlots,
  openBlock,
  openSlot,
  reachOfSlot,
  restoreBlock,
  restoreSlot,
  saveSlot,
  slotsOf,
  switchSlot,
  trashBlock,
  trashSlot,
} from '../index'
import { BlockListing } from '../listBlocks'
import { SlotContent } from './content'
import { placeSlots } from './place'

aDatabase()

let editor: Actor
let target: string
let block: string

beforeEach(async () => {
  editor = await anActor('editor')
  target = await aPublishedPost(editor, { title: 'Target' })
  block = await aSharedBlock(editor, { links: [aLinkTo(target)] })
})

describe('the desk counts for a block', () => {
  test('the articles that have it by a slot, and each once', async () => {
    const placing = aBlock([], { sharedBlockId: block })
    await aPublishedPost(editor, { title: 'Places it', body: aBody('Text.', placing) })
    const [before] = (await listBlocks(editor, BlockListing.parse({}))).blocks
    expect(before?.articles).toEqual({ all: 1, forReaders: 1 })

    const slotId = await aSlot(editor, { blockId: block })
    const opened = await openBlock(editor, { id: block, placementPage: 1 })
    const [listed] = (await listBlocks(editor, BlockListing.parse({}))).blocks
    expect(listed?.articles).toEqual({ all: 2, forReaders: 2 })
    expect(opened?.readers).toBe(2)

    await switchSlot(editor, { id: slotId, isOn: false })
    const [after] = (await listBlocks(editor, BlockListing.parse({}))).blocks
    expect(after?.articles).toEqual({ all: 1, forReaders: 1 })
  })
})

describe('a slot stands', () => {
  const blockId = uuidv7()
  const text = aDocument(
    paragraph('One.'),
    { type: 'paragraph' },
    { type: 'blockquote', content: [paragraph('Quoted.')] },
    heading(2, 'Heading'),
    paragraph('Two.'),
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('Item.')] }] },
  )

  test('after the paragraph that it names, of those of the running text', () => {
    expect(typesOf(placeSlots(text, [{ blockId, afterParagraph: 1 }])).slice(0, 3)).toEqual([
      'paragraph',
      'relatedLinkBlock',
      'paragraph',
    ])
    expect(typesOf(placeSlots(text, [{ blockId, afterParagraph: 2 }]))[5]).toBe('relatedLinkBlock')
  })

  test('at the end, where it names no paragraph, or where the article has fewer', () => {
    for (const afterParagraph of [null, 3, 200]) {
      expect(typesOf(placeSlots(text, [{ blockId, afterParagraph }])).at(-1)).toBe(
        'relatedLinkBlock',
      )
    }
  })

  test('does not count paragraphs of which readers see nothing', () => {
    const broken = { type: 'paragraph', content: [{ type: 'hardBreak' }] }
    const article = aDocument(paragraph('One.'), broken, paragraph('Two.'), paragraph('Three.'))
    const placed = placeSlots(article, [{ blockId, afterParagraph: 2 }])
    expect(typesOf(placed).indexOf('relatedLinkBlock')).toBe(3)
  })

  test('before those at the end, where its paragraph is the last', () => {
    const named = uuidv7()
    const slots = [
      { blockId, afterParagraph: null },
      { blockId: named, afterParagraph: 1 },
    ]
    expect(placeSlots(aDocument(paragraph('One.')), slots).content).toMatchObject([
      { type: 'paragraph' },
      { attrs: { sharedBlockId: named } },
      { attrs: { sharedBlockId: blockId } },
    ])
  })

  test('between the blocks of any text, never within one, and changes none of them', () => {
    const places = fc.array(
      fc.record({
        blockId: fc.constant(blockId),
        afterParagraph: fc.option(fc.integer({ min: 1, max: 8 })),
      }),
    )
    fc.assert(
      fc.property(anyText, places, (document, slots) => {
        fc.pre(document.content !== undefined && document.content.length > 0)
        const placed = placeSlots(document, slots)
        const isSlot = ({ type }: NodeJson) => type === 'relatedLinkBlock'
        expect(placed.content?.filter(isSlot)).toHaveLength(slots.length)
        expect(placed.content?.filter((node) => !isSlot(node))).toEqual(document.content)
        let all = 0
        walk(placed, (node) => {
          if (isSlot(node)) all += 1
        })
        expect(all).toBe(slots.length)
      }),
    )
  })
})

describe('a slot puts its block into', () => {
  test('the articles of its sections, without those that it leaves out', async () => {
    const [tv, film] = [await aSection('tv'), await aSection('film')]
    const out = await aPublishedPost(editor, { title: 'Out', sectionId: tv })
    await aPublishedPost(editor, { title: 'In', sectionId: tv })
    await aPublishedPost(editor, { title: 'Other', sectionId: film })
    await aPublishedPost(editor, { title: 'None' })
    await aSlot(editor, { blockId: block, sectionIds: [tv], exceptPostIds: [out] })
    expect(await labelsIn('in', 'out', 'other', 'none')).toEqual([['Target'], [], [], []])
  })

  test('all articles but those of the sections that it leaves out', async () => {
    const tv = await aSection('tv')
    await aPublishedPost(editor, { title: 'Out', sectionId: tv })
    await aPublishedPost(editor, { title: 'None' })
    await aSlot(editor, { blockId: block, exceptSectionIds: [tv] })
    expect(await labelsIn('out', 'none')).toEqual([[], ['Target']])
  })

  test('articles without related links of their own, where it asks for that', async () => {
    const own = await aPublishedPost(editor, { title: 'Own', body: aBody('A.', aBlock([target])) })
    await aPublishedPost(editor, { title: 'Empty', body: aBody('A.', aBlock([])) })
    await aPublishedPost(editor, { title: 'Bare' })
    const other = await aSharedBlock(editor, { links: [aLinkTo(own)] })
    await aSlot(editor, { blockId: other, onlyWhereNone: true })
    expect(await labelsIn('own', 'empty', 'bare')).toEqual([['Target'], ['Own'], ['Own']])
  })

  test('articles of whose own related links readers see none, as soon as they see none', async () => {
    const shared = await aSharedBlock(editor, { links: [aLinkTo(target)] })
    const placing = aBlock([], { sharedBlockId: shared })
    const words = paragraph(linked(hrefOfPost(target), 'words'))
    await aPublishedPost(editor, { title: 'Own', body: aBody('A.', aBlock([target])) })
    await aPublishedPost(editor, { title: 'Placing', body: aBody('A.', placing) })
    await aPublishedPost(editor, { title: 'In text', body: aBody('A.', words, placing) })
    const other = await aPublishedPost(editor, { title: 'Other' })
    const blockId = await aSharedBlock(editor, { links: [aLinkTo(other)] })
    await aSlot(editor, { blockId, onlyWhereNone: true })
    const read = keptArticles()
    const shown = () => labelsOf(read, ['own', 'placing', 'in-text'])
    expect(await shown()).toEqual([['Target'], ['Target'], ['Other']])
    await trashBlock(editor, { id: shared })
    expect(await shown()).toEqual([['Target'], ['Other'], ['Other']])
    await restoreBlock(editor, { id: shared })
    expect(await shown()).toEqual([['Target'], ['Target'], ['Other']])
    await unpublishPost(editor, { postId: target })
    expect(await shown()).toEqual([['Other'], ['Other'], ['Other']])
  })

  test('also where a slot shows what a block of its own would show without it', async () => {
    const [tv, film] = [await aSection('tv'), await aSection('film')]
    const moving = await aPublishedPost(editor, { title: 'Moving', sectionId: tv })
    const other = await aPublishedPost(editor, { title: 'Other' })
    const except = { sectionIds: [tv], postIds: [target, other] }
    const rule = aRule({ by: 'newest' }, { count: 1, except })
    const own = aBlock([], { sharedBlockId: await aSharedBlock(editor, { rule }) })
    await aPublishedPost(editor, { title: 'Own', body: aBody('A.', own) })
    const showing = (postId: string) => aSharedBlock(editor, { links: [aLinkTo(postId)] })
    await aSlot(editor, { blockId: await showing(moving) })
    await aSlot(editor, { blockId: await showing(other), onlyWhereNone: true })
    const read = keptArticles()
    expect(await labelsOf(read, ['own'])).toEqual([['Moving', 'Other']])
    await publish(editor, moving, { sectionId: film })
    expect(await labelsOf(read, ['own'])).toEqual([['Moving']])
  })

  test('no article twice what the article shows already', async () => {
    await aPublishedPost(editor, { title: 'Own', body: aBody('A.', aBlock([target])) })
    await aSlot(editor, { blockId: block, afterParagraph: 1 })
    await aSlot(editor, { blockId: block })
    expect(await labelsIn('own', 'target')).toEqual([['Target'], []])
  })

  test('nothing while it is off or in the trash, or its block is', async () => {
    await aPublishedPost(editor, { title: 'Bare' })
    const id = await aSlot(editor, { blockId: block })
    const shown = async () => (await labelsIn('bare'))[0]
    expect(await shown()).toEqual(['Target'])
    await switchSlot(editor, { id, isOn: false })
    expect(await shown()).toEqual([])
    await switchSlot(editor, { id, isOn: true })
    await trashSlot(editor, { id })
    expect(await shown()).toEqual([])
    await restoreSlot(editor, { id })
    expect(await shown()).toEqual(['Target'])
    await trashBlock(editor, { id: block })
    expect(await shown()).toEqual([])
  })
})

describe('a slot', () => {
  test('is switched without a trace while readers see nothing of its block', async () => {
    const rule = aRule({ by: 'newest' })
    const inTrash = await aSharedBlock(editor, { rule })
    const over = await aSharedBlock(editor, { rule, activeUntil: new Date(Date.now() - 60_000) })
    const empty = await aSharedBlock(editor)
    for (const blockId of [inTrash, over, empty]) {
      const slot = await aSlot(editor, { blockId })
      if (blockId === inTrash) await trashBlock(editor, { id: blockId })
      expect(await raisedBy(() => switchSlot(editor, { id: slot, isOn: false }))).toEqual([])
      expect(await raisedBy(() => switchSlot(editor, { id: slot, isOn: true }))).toEqual([])
    }
  })

  test('comes back as it was saved, with its block and what it leaves out', async () => {
    const id = await aSlot(editor, { blockId: block, exceptPostIds: [target], afterParagraph: 2 })
    expect(await openSlot(editor, id)).toMatchObject({
      ...slotContent({ blockId: block, exceptPostIds: [target], afterParagraph: 2 }),
      version: 1,
      block: { name: 'A block', isInTrash: false },
      exceptPosts: [{ title: 'Target' }],
    })
    expect(await openSlot(editor, uuidv7())).toBeNull()
  })

  test('refuses what does not exist, and a block in the trash, field by field', async () => {
    const gone = uuidv7()
    const content = slotContent({
      blockId: gone,
      sectionIds: [gone],
      exceptSectionIds: [gone],
      exceptPostIds: [gone],
    })
    expect(await saveSlot(editor, { ...content, id: null, baseVersion: 0 })).toMatchObject({
      error: 'unknown',
      fields: {
        blockId: expect.stringContaining('does not exist any more'),
        sectionIds: expect.any(String),
        exceptSectionIds: expect.any(String),
        exceptPostIds: expect.any(String),
      },
    })
    await trashBlock(editor, { id: block })
    const trashed = { ...slotContent({ blockId: block }), id: null, baseVersion: 0 }
    expect(await saveSlot(editor, trashed)).toMatchObject({
      fields: { blockId: expect.stringContaining('in the trash') },
    })
  })

  test('names a paragraph from 1 to 200', () => {
    const read = (afterParagraph: number) =>
      SlotContent.safeParse(slotContent({ blockId: block, afterParagraph })).success
    expect([0, 1, 200, 201, 1.5].map(read)).toEqual([false, true, true, false, false])
  })

  test('refuses a save that is based on an old version, and shows what is there', async () => {
    const id = await aSlot(editor, { blockId: block })
    await switchSlot(editor, { id, isOn: false })
    const stale = { ...slotContent({ blockId: block }), id, baseVersion: 1 }
    expect(await saveSlot(editor, stale)).toMatchObject({
      error: 'stale-version',
      theirs: { version: 2, content: { isOn: false }, savedByName: editor.name },
    })
    expect(await saveSlot(editor, { ...stale, baseVersion: 2 })).toMatchObject({ version: 3 })
  })

  test('in the trash can be restored and nothing else', async () => {
    const id = await aSlot(editor, { blockId: block })
    await trashSlot(editor, { id })
    const content = { ...slotContent({ blockId: block }), id, baseVersion: 1 }
    expect(await saveSlot(editor, content)).toMatchObject({ error: 'in-trash' })
    expect(await switchSlot(editor, { id, isOn: false })).toMatchObject({ error: 'in-trash' })
    expect(await listSlots(editor, listing)).toMatchObject({ slots: [], total: 0 })
    expect(await listSlots(editor, { ...listing, view: 'trash' })).toMatchObject({
      slots: [{ id, block: { name: 'A block' } }],
    })
    await restoreSlot(editor, { id })
    expect(await listSlots(editor, { ...listing, search: 'SLOT' })).toMatchObject({ total: 1 })
  })

  test('is for editors to change and for everyone to see', async () => {
    const author = await anActor('author')
    const id = await aSlot(editor, { blockId: block })
    const content = { ...slotContent({ blockId: block }), id, baseVersion: 1 }
    await expect(saveSlot(author, content)).rejects.toThrow(NotAllowed)
    await expect(switchSlot(author, { id, isOn: false })).rejects.toThrow(NotAllowed)
    expect(await listSlots(author, listing)).toMatchObject({ total: 1 })
  })
})

describe('where slots are used', () => {
  test('is counted as articles have them', async () => {
    const tv = await aSection('tv')
    const own = aBody('A.', aBlock([target]))
    const placing = aBody('A.', aBlock([], { sharedBlockId: block }))
    const shared = (given: object) => aSharedBlock(editor, { links: [aLinkTo(target)], ...given })
    const placed = async (given: object) =>
      aBody('A.', aBlock([], { sharedBlockId: await shared(given) }))
    const hidden = await aPublishedPost(editor, { title: 'Hidden' })
    await unpublishPost(editor, { postId: hidden })
    const past = new Date(0)
    const outside = { id: uuidv7(), target: { kind: 'url', url: 'https://a.example/' }, rel: [] }
    const bodies = [
      aBody('A.', aBlock([hidden])),
      aBody('A.', aBlock([], { links: [{ ...outside, label: 'A' } as RelatedLink] })),
      await placed({ activeUntil: past }),
      await placed({ activeFrom: past }),
      await placed({ links: [aLinkTo(hidden)] }),
      await placed({ links: [], rule: aRule({ by: 'newest' }) }),
    ]
    const ids = [
      target,
      ...(await Promise.all(
        bodies.map((body, index) => aPublishedPost(editor, { title: `Body ${index}`, body })),
      )),
      await aPublishedPost(editor, { title: 'A', sectionId: tv }),
      await aPublishedPost(editor, { title: 'B', sectionId: tv, body: own }),
      await aPublishedPost(editor, { title: 'C', body: placing }),
      await aPublishedPost(editor, { title: 'D', body: aBody('A.', aBlock([])) }),
    ]
    const variants = [
      {},
      { sectionIds: [tv] },
      { exceptSectionIds: [tv] },
      { exceptPostIds: [target] },
      { onlyWhereNone: true },
      { onlyWhereNone: true, sectionIds: [tv] },
    ]
    for (const given of variants) {
      const id = await aSlot(editor, { blockId: block, ...given })
      const having: string[] = []
      for (const postId of ids) {
        if ((await slotsOf(editor, postId)).length > 0) having.push(postId)
      }
      const rules = slotContent({ blockId: block, ...given })
      const pages = [1, 2].map((page) => reachOfSlot(editor, { rules, page }))
      const reach = await Promise.all(pages)
      const named = reach.flatMap(({ posts }) => posts.map((post) => post.id))
      expect([...new Set(named)].toSorted()).toEqual(having.toSorted())
      expect(reach[0]?.total).toBe(having.length)
      await trashSlot(editor, { id })
    }
  })

  test('leaves out articles that readers cannot open', async () => {
    await publish(editor, target, { title: 'Still there' })
    const rules = slotContent({ blockId: block })
    expect(await reachOfSlot(editor, { rules, page: 9 })).toMatchObject({ total: 1, page: 1 })
  })
})

const listing = { search: '', view: 'all' as const, page: 1 }

function typesOf({ content = [] }: NodeJson) {
  return content.map(({ type }) => type)
}

async function labelsIn(...slugs: string[]) {
  return labelsOf(keptArticles(), slugs)
}

function labelsOf(read: ReturnType<typeof keptArticles>, slugs: string[]) {
  return Promise.all(
    slugs.map(async (slug) =>
      (await read(slug)).blocks.flatMap(({ links }) => links.map(({ label }) => label)),
    ),
  )
}
