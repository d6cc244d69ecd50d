import { uuidv7 } from 'uuidv7'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/auth/policy'
import { hrefOfPost } from '@/content/link/reference'
import { transaction } from '@/db/client'
import { followedPosts, relatedPosts } from '@/db/schema'
import { trashPost } from '@/domain/posts'
import { aDatabase } from '@/tests/support/database'
import {
  aBlock,
  aBody,
  anAuthor,
  aPublishedPost,
  aSection,
  aTag,
  publish,
} from '@/tests/support/newsroom'
import { anActor } from '@/tests/support/people'
import { aPost } from '@/tests/support/posts'
import {
  aLinkTo,
  aRule,
  aSharedBlock,
  blockContent,
  changeBlock,
} from '@/tests/support/relatedLinks'
import { linked, paragraph } from '@/tests/support/views'
import { readArticle } from '../reading/article'
import { createBlock, describeBlocks, previewBlock, trashBlock } from './index'

aDatabase()

let editor: Actor
beforeEach(async () => {
  editor = await anActor('editor')
})

describe('a rule', () => {
  test('takes the newest of all, and of a section, a tag, an author', async () => {
    const [tv, film, dance, ann] = [
      await aSection('tv'),
      await aSection('film'),
      await aTag('dance'),
      await anAuthor('ann'),
    ]
    await aStory('A', { sectionId: tv, tagIds: [dance] })
    await aStory('B', { sectionId: film, authorIds: [ann] })
    await aStory('C', { sectionId: tv, authorIds: [ann], tagIds: [dance] })
    expect(await filledBy(aRule({ by: 'newest' }))).toEqual(['C', 'B', 'A'])
    expect(await filledBy(aRule({ by: 'newest' }, { count: 2 }))).toEqual(['C', 'B'])
    expect(await filledBy(aRule({ by: 'section', sectionId: tv }))).toEqual(['C', 'A'])
    expect(await filledBy(aRule({ by: 'tag', tagId: dance }))).toEqual(['C', 'A'])
    expect(await filledBy(aRule({ by: 'author', authorId: ann }))).toEqual(['C', 'B'])
  })

  test('takes the article’s own section, or the whole site where it is in none', async () => {
    const [tv, film] = [await aSection('tv'), await aSection('film')]
    await aStory('A', { sectionId: tv })
    await aStory('B', { sectionId: film })
    const rule = aRule({ by: 'section', sectionId: null })
    expect(await filledBy(rule, { sectionId: tv })).toEqual(['A'])
    expect(await filledBy(rule, { sectionId: null })).toEqual(['B', 'A'])
  })

  test('takes the articles that are nearest by their text, and those most followed', async () => {
    const [a, b, c] = [await aStory('A'), await aStory('B'), await aStory('C')]
    const showing = await anArticle(aRule({ by: 'related' }))
    await transaction(async (tx) => {
      tx.delete(relatedPosts).run()
      for (const [relatedId, score] of [
        [a, 1],
        [b, 3],
      ] as const) {
        tx.insert(relatedPosts).values({ postId: showing, relatedId, score }).run()
      }
      for (const [position, postId] of [c, showing, a].entries()) {
        tx.insert(followedPosts).values({ position, postId, score: 1 }).run()
      }
    })
    expect(await shownIn('showing')).toEqual([['B', 'A']])
    await trashPost(editor, { postId: b })
    expect(await shownIn('showing')).toEqual([['A']])
    expect(await filledBy(aRule({ by: 'followed' }))).toEqual(['C', 'A'])
  })

  test('fills what picked links leave, and shows none of them again', async () => {
    const a = await aStory('A')
    await aStory('B')
    await aStory('C')
    const draft = await aPost({ title: 'D' })
    const links = [aLinkTo(a, 'Ours'), aLinkTo(draft)]
    expect(await filledBy(aRule({ by: 'newest' }, { count: 2 }), {}, links)).toEqual(['Ours', 'C'])
  })

  test('leaves to “More” what it does not show', async () => {
    await aStory('A')
    await aStory('B')
    const block = await aSharedBlock(editor, { rule: aRule({ by: 'newest' }, { count: 1 }) })
    const body = aBody('Text.', aBlock([], { sharedBlockId: block }))
    await aPublishedPost(editor, { title: 'showing', body })
    const found = await readArticle('showing')
    expect(found).toMatchObject({
      view: { blocks: [{ links: [{ label: 'B' }] }], more: [{ title: 'A' }] },
    })
  })

  test('cuts off no picked link, however few it asks for', async () => {
    const links = [aLinkTo(await aStory('A')), aLinkTo(await aStory('B'))]
    expect(await filledBy(aRule({ by: 'newest' }, { count: 1 }), {}, links)).toEqual(['A', 'B'])
  })

  test('leaves out articles, sections, and what the text links to', async () => {
    const tv = await aSection('tv')
    const [a, b] = [await aStory('A'), await aStory('B')]
    await aStory('C', { sectionId: tv })
    await aStory('D')
    const except = { postIds: [a], sectionIds: [tv] }
    const body = (block: ReturnType<typeof aBlock>) =>
      aBody('It links.', paragraph(linked(hrefOfPost(b), 'words')), block)
    expect(await filledBy(aRule({ by: 'newest' }, { except }))).toEqual(['D', 'B'])
    expect(await filledBy(aRule({ by: 'newest' }), {}, [], body)).toEqual(['D', 'C', 'A'])
  })

  test('looks far enough to find the one article that is not left out', async () => {
    const tv = await aSection('tv')
    await aStory('A')
    for (let count = 0; count < 70; count += 1) {
      await aPost({ status: 'published', sectionId: tv, publishedAt: new Date(4e12 + count) })
    }
    const rule = aRule({ by: 'newest' }, { except: { sectionIds: [tv] } })
    expect(await filledBy(rule)).toEqual(['A'])
  })

  test('waits for blocks that it leaves out, wherever they stand', async () => {
    for (const title of ['A', 'B', 'C', 'D']) await aStory(title)
    const two = aRule({ by: 'newest' }, { count: 2 })
    const later = await aSharedBlock(editor, { rule: two })
    const except = { blockIds: [later] }
    const first = await aSharedBlock(editor, {
      rule: { ...two, except: { ...two.except, ...except } },
    })
    const placements = [first, later].map((id) => aBlock([], { sharedBlockId: id }))
    await aPublishedPost(editor, { title: 'showing', body: aBody('Text.', ...placements) })
    expect(await shownIn('showing')).toEqual([
      ['B', 'A'],
      ['D', 'C'],
    ])
  })

  test('of a block that is placed twice goes on where the first place ended', async () => {
    for (const title of ['A', 'B', 'C', 'D']) await aStory(title)
    const block = await aSharedBlock(editor, { rule: aRule({ by: 'newest' }, { count: 2 }) })
    const placement = aBlock([], { sharedBlockId: block })
    await aPublishedPost(editor, { title: 'showing', body: aBody('Text.', placement, placement) })
    expect(await shownIn('showing')).toEqual([
      ['D', 'C'],
      ['B', 'A'],
    ])
  })

  test('of a block in the trash shows nothing', async () => {
    await aStory('A')
    const block = await aSharedBlock(editor, { rule: aRule({ by: 'newest' }) })
    const body = aBody('Text.', aBlock([], { sharedBlockId: block }))
    await aPublishedPost(editor, { title: 'showing', body })
    expect(await shownIn('showing')).toEqual([['A']])
    await trashBlock(editor, { id: block })
    expect(await shownIn('showing')).toEqual([])
  })
})

describe('saving refuses a rule', () => {
  test('that names what does not exist, and says where', async () => {
    const id = uuidv7()
    const refused = {
      'rule.source': [
        aRule({ by: 'section', sectionId: id }),
        aRule({ by: 'tag', tagId: id }),
        aRule({ by: 'author', authorId: id }),
      ],
      'rule.except.postIds': [aRule({ by: 'newest' }, { except: { postIds: [id] } })],
      'rule.except.sectionIds': [aRule({ by: 'newest' }, { except: { sectionIds: [id] } })],
      'rule.except.blockIds': [aRule({ by: 'newest' }, { except: { blockIds: [id] } })],
    }
    for (const [field, rules] of Object.entries(refused)) {
      for (const rule of rules) {
        expect(await createBlock(editor, blockContent({ rule }))).toMatchObject({
          error: 'unknown-in-rule',
          fields: { [field]: expect.stringContaining('does not exist any more') },
        })
      }
    }
  })

  test('by which a block leaves out itself', async () => {
    const id = await aSharedBlock(editor)
    expect(await changeBlock(editor, id, leavingOut(id))).toMatchObject({
      error: 'circular-rule',
      fields: { 'rule.except.blockIds': expect.stringContaining('its own links') },
    })
  })

  test('by which blocks wait for each other in a circle, and names them', async () => {
    const c = await aSharedBlock(editor, { name: 'C' })
    const b = await aSharedBlock(editor, { name: 'B', ...leavingOut(c) })
    const a = await aSharedBlock(editor, { name: 'A', ...leavingOut(b) })
    expect(await changeBlock(editor, b, leavingOut(a, c))).toMatchObject({
      error: 'circular-rule',
      message: expect.stringContaining('shows, and “A” what this one shows'),
    })
    await trashBlock(editor, { id: b })
    expect(await changeBlock(editor, c, leavingOut(a))).toMatchObject({
      error: 'circular-rule',
      message: expect.stringContaining(
        'what “A” shows, “A” what “B” shows, and “B” what this one shows',
      ),
    })
    expect(await changeBlock(editor, a, leavingOut(b, c))).toMatchObject({ ok: true })
  })
})

describe('the preview of a block', () => {
  test('has what its rule puts in now, after the picked links', async () => {
    const a = await aStory('A')
    await aStory('B')
    const content = blockContent({
      links: [aLinkTo(a)],
      rule: aRule({ by: 'newest' }, { count: 2 }),
    })
    expect(await previewBlock(editor, { blockId: null, content, postId: null })).toMatchObject({
      filled: [{ title: 'B', href: '/b' }],
      lack: null,
      activity: 'active',
    })
  })

  test('leaves out the article that would show it', async () => {
    const [a, b] = [await aStory('A'), await aStory('B')]
    const content = blockContent({ rule: aRule({ by: 'newest' }) })
    expect(await previewBlock(editor, { blockId: null, content, postId: b })).toMatchObject({
      filled: [{ id: a }],
      lack: 'too-few-match',
    })
  })

  test('says why there is nothing, or nothing yet', async () => {
    const tag = await aTag('dance')
    const preview = (rule: ReturnType<typeof aRule>, times = {}) =>
      previewBlock(editor, {
        blockId: null,
        content: blockContent({ rule, ...times }),
        postId: null,
      })
    expect(await preview(aRule({ by: 'tag', tagId: tag }))).toMatchObject({
      filled: [],
      lack: 'nothing-matches',
    })
    expect(await preview(aRule({ by: 'related' }))).toMatchObject({ lack: 'depends-on-article' })
    const future = new Date(Date.now() + 1e6)
    const rule = aRule({ by: 'newest' })
    expect(await preview(rule, { activeFrom: future })).toMatchObject({ activity: 'not-yet' })
    const past = new Date(Date.now() - 1e6)
    expect(await preview(rule, { activeUntil: past })).toMatchObject({ activity: 'over' })
  })

  test('stands at its placements in an article’s editor too', async () => {
    const a = await aStory('A')
    const id = await aSharedBlock(editor, { rule: aRule({ by: 'newest' }) })
    expect((await describeBlocks(editor, [id])).blocks).toMatchObject([{ filled: [{ id: a }] }])
    expect((await describeBlocks(editor, [id], a)).blocks).toMatchObject([
      { filled: [], lack: 'nothing-matches' },
    ])
  })
})

function leavingOut(...blockIds: string[]) {
  return { rule: aRule({ by: 'newest' }, { except: { blockIds } }) }
}

type Given = Parameters<typeof aPublishedPost>[1]

function aStory(title: string, given: Given = {}) {
  return aPublishedPost(editor, { title, ...given })
}

/** Of the oldest article, which no list of the newest has. */
async function filledBy(
  rule: ReturnType<typeof aRule>,
  given: Given = {},
  links = [] as ReturnType<typeof aLinkTo>[],
  body = (block: ReturnType<typeof aBlock>) => aBody('Text.', block),
) {
  await anArticle(rule, given, links, body)
  return (await shownIn('showing'))[0]
}

let showing: string | undefined
beforeEach(() => {
  showing = undefined
})

async function anArticle(
  rule: ReturnType<typeof aRule>,
  given: Given = {},
  links = [] as ReturnType<typeof aLinkTo>[],
  body = (block: ReturnType<typeof aBlock>) => aBody('Text.', block),
) {
  const block = await aSharedBlock(editor, { rule, links })
  showing ??= await aPost({ publishedAt: new Date(0) })
  const placement = body(aBlock([], { sharedBlockId: block }))
  await publish(editor, showing, { title: 'showing', slug: 'showing', body: placement, ...given })
  return showing
}

/** The labels of each block of the article. */
async function shownIn(slug: string) {
  const found = await readArticle(slug)
  if (!found || !('view' in found)) throw new Error('There is no such article.')
  return found.view.blocks.map(({ links }) => links.map(({ label }) => label))
}
