import { beforeEach, describe, expect, test } from 'vitest'
import { type Actor, NotAllowed } from '@/auth/policy'
import { emptyDocument } from '@/content/document'
import { transaction } from '@/db/client'
import { linkTotals } from '@/db/schema'
import { createPost, restorePost, trashPost, unpublishPost } from '@/domain/posts'
import { saveTag } from '@/domain/tags'
import { aDatabase } from '@/tests/support/database'
import { aBlock, aBody, aPublishedPost, aSection, aTag, publish } from '@/tests/support/newsroom'
import { anActor } from '@/tests/support/people'
import { linked, paragraph } from '@/tests/support/views'
import { curated } from '../content'
import { createBlock } from '../createBlock'
import { dismissSuggestion, suggestAgain } from './dismiss'
import { SuggestionRequest } from './suggestion'
import { suggestLinks } from './suggestLinks'

aDatabase()

const text = 'Everybody waits for news of Hidden Tides. Mira Jellicoe plays the captain.'

let editor: Actor
let draftId: string
let cast: string
beforeEach(async () => {
  editor = await anActor('editor')
  draftId = (await createPost(editor)).id
  cast = await aPublishedPost(editor, {
    title: 'Who is in the cast of Hidden Tides?',
    slug: 'cast',
    body: aBody('Mira Jellicoe is the captain of Hidden Tides.'),
  })
  await aPublishedPost(editor, { title: 'Cold soup', body: aBody('Cut the cucumber.') })
})

describe('what is suggested', () => {
  test('has something in common with the draft, and the reasons say what, as the draft writes it', async () => {
    const { suggestions } = await suggest({ body: aBody(text.replace('Mira', 'MIRA')) })
    expect(suggestions.map(({ target }) => target.title)).toEqual([
      'Who is in the cast of Hidden Tides?',
    ])
    expect(suggestions[0]?.reasons).toEqual([
      { kind: 'names', phrases: ['Hidden Tides', 'MIRA Jellicoe'] },
      { kind: 'recent', publishedAt: expect.any(Date) },
    ])
  })

  test('says the section, the tags and how many readers follow a link to it', async () => {
    const sectionId = await aSection('tv')
    const tagIds = [await aTag('sea'), await aTag('ships')]
    await publish(editor, cast, { sectionId, tagIds: tagIds.slice(0, 1) })
    await transaction(async (tx) => {
      const place = { postId: cast, blockId: '', target: cast }
      tx.insert(linkTotals)
        .values({ ...place, seen: 200, followed: 20 })
        .run()
    })
    const { suggestions } = await suggest({ sectionId, tagIds })
    expect(suggestions[0]?.reasons).toContainEqual({ kind: 'section', name: 'Section tv' })
    expect(suggestions[0]?.reasons).toContainEqual({ kind: 'tags', names: ['Tag sea'] })
    expect(suggestions[0]?.reasons).toContainEqual({ kind: 'followed', rate: 0.1 })
  })

  test('is about the same series, whose headlines go on behind a colon', async () => {
    await aPublishedPost(editor, { title: 'Harbour Lane: The Long Winter ending explained' })
    const mayor = await aPublishedPost(editor, {
      title: 'Who is Mira Quill?',
      body: aBody('You know her from Harbour Lane. She is the mayor of Harbour Lane.'),
    })
    const title = 'Harbour Lane: The Long Winter trailer'
    const body = aBody('Snow falls on Harbour Lane in the trailer.')
    expect((await suggest({ title, body })).suggestions.map(({ target }) => target.id)).toContain(
      mayor,
    )
  })

  test('follows what readers may read', async () => {
    const isSuggested = async () => (await idsFor(text)).includes(cast)
    await unpublishPost(editor, { postId: cast })
    expect(await isSuggested()).toBe(false)
    await publish(editor, cast, {})
    expect(await isSuggested()).toBe(true)
    await trashPost(editor, { postId: cast })
    expect(await isSuggested()).toBe(false)
    await restorePost(editor, { postId: cast })
    expect(await isSuggested()).toBe(true)
    await publish(editor, cast, { title: 'Nothing', body: aBody('To see.') })
    expect(await isSuggested()).toBe(false)
  })

  test('is found by its tags, under whatever name', async () => {
    const tag = await aTag('sea')
    const tagged = await aPublishedPost(editor, { title: 'Knots', tagIds: [tag] })
    await saveTag(editor, { id: tag, name: 'Ocean', slug: '' })
    const { suggestions } = await suggest({ body: aBody('Rain.'), tagIds: [tag] })
    expect(suggestions).toEqual([
      {
        target: expect.objectContaining({ id: tagged }),
        reasons: [
          { kind: 'tags', names: ['Ocean'] },
          { kind: 'recent', publishedAt: expect.any(Date) },
        ],
      },
    ])
  })
})

describe('never suggested, and no opportunity, is', () => {
  test('the article itself', async () => {
    expect(await idsFor(text, { postId: cast })).toEqual([])
  })

  test.each([
    ['by its text', () => paragraph(linked(`post:${cast}`, 'the cast'))],
    ['by its address', () => paragraph(linked('/cast', 'the cast'))],
    ['by a related link', () => aBlock([cast])],
  ])('what it links to %s', async (_, block) => {
    expect(await idsFor(text, { body: aBody(text, block()) })).toEqual([])
  })

  test('what a shared block that it places links to', async () => {
    const link = {
      id: draftId,
      target: { kind: 'post' as const, postId: cast },
      label: null,
      rel: [],
    }
    const content = { name: 'B', heading: '', layout: 'list' as const, links: [link], ...curated }
    const block = await createBlock(editor, content)
    if (!block.ok) throw new Error(block.message)
    const body = aBody(text, aBlock([], { sharedBlockId: block.id }))
    expect(await idsFor(text, { body })).toEqual([])
  })

  test('a draft', async () => {
    const other = await createPost(editor)
    await unpublishPost(editor, { postId: cast })
    expect(await idsFor(text)).not.toContain(other.id)
  })
})

describe('what an author dismissed', () => {
  test('is not suggested in that article again, until they take it back', async () => {
    const dismissal = { postId: draftId, targetId: cast }
    expect(await dismissSuggestion(editor, dismissal)).toEqual({ ok: true })
    expect(await dismissSuggestion(editor, dismissal)).toEqual({ ok: true })
    expect(await idsFor(text)).toEqual([])
    const { id: other } = await createPost(editor)
    expect(await idsFor(text, { postId: other })).toContain(cast)
    await suggestAgain(editor, dismissal)
    expect(await idsFor(text)).toContain(cast)
  })

  test('is for those to decide who may open the article', async () => {
    const author = await anActor('author')
    const dismissal = { postId: draftId, targetId: cast }
    await expect(dismissSuggestion(author, dismissal)).rejects.toThrow(NotAllowed)
    await expect(suggestAgain(author, dismissal)).rejects.toThrow(NotAllowed)
  })
})

describe('a phrase that names another article', () => {
  test('is an opportunity, as it is written', async () => {
    expect(await phrasesIn(aBody(text))).toEqual({ 'Hidden Tides': cast })
  })

  test('is none in a heading, a quotation or a link', async () => {
    const said = [{ type: 'text', text: 'We saw Hidden Tides.' }]
    const heading = { type: 'heading', attrs: { level: 2 }, content: said }
    const quotation = { type: 'blockquote', content: [{ type: 'paragraph', content: said }] }
    const link = paragraph(linked('https://a.example', 'Hidden Tides'))
    expect(await phrasesIn(aBody('Before.', heading, quotation, link))).toEqual({})
  })

  test('names the article that fits the draft best, and each article once', async () => {
    const ending = await aPublishedPost(editor, {
      title: 'Hidden Tides ending explained',
      body: aBody('In the lighthouse, the keeper Anouk Ueda waits at the end of Hidden Tides.'),
    })
    const body = aBody('The keeper of Hidden Tides, Anouk Ueda, leaves. Hidden Tides goes on.')
    expect(await phrasesIn(body)).toEqual({ 'Hidden Tides': ending })
  })

  test('is none where a single word is in many headlines', async () => {
    for (let number = 0; number < 8; number += 1) {
      await aPublishedPost(editor, { title: `Lumen, part ${number}` })
    }
    expect(await phrasesIn(aBody('We watched it on Lumen.'))).toEqual({})
  })
})

describe('whatever is written', () => {
  test.each([
    ['nothing', emptyDocument],
    ['emoji', aBody('👩‍👩‍👧 🏳️‍🌈 ©')],
    ['a query', aBody('"Hidden" OR NEAR(Tides, 2) * ^title : "x" AND NOT {text}: -"Y"" \u0000')],
    ['quotes', aBody('“"’\'«»„')],
  ])('(%s), there is an answer', async (_, body) => {
    await expect(suggest({ title: '""* OR', body })).resolves.toBeDefined()
  })

  test('in Japanese, words are found without spaces between them', async () => {
    const body = aBody('韓国のダンス番組が来年も続くことが発表された。')
    const show = await aPublishedPost(editor, { title: '人気のダンス番組', body })
    const { suggestions } = await suggest({ title: '', body: aBody('来年のダンス番組は？') })
    expect(suggestions.map(({ target }) => target.id)).toEqual([show])
  })

  test('in German, where every noun has a capital', async () => {
    const show = await aPublishedPost(editor, {
      title: 'Wer spielt im „Traumschiff“ mit?',
      body: aBody('Auf dem Traumschiff fährt Jörg Größl als Kapitän.'),
    })
    const { suggestions } = await suggest({ body: aBody('Der Kapitän Jörg Größl geht von Bord.') })
    expect(suggestions.map(({ target }) => target.id)).toEqual([show])
  })

  test('200 kB are answered', async () => {
    const body = aBody(`${text} ${'Names Of People, and words w1 '.repeat(7000)}`)
    expect((await suggest({ body })).suggestions.length).toBeGreaterThan(0)
  })
})

test('only those who may open the article are told what it could link to', async () => {
  const author = await anActor('author')
  await expect(suggest({}, author)).rejects.toThrow(NotAllowed)
  const own = await createPost(author)
  await expect(suggest({ postId: own.id }, author)).resolves.toBeDefined()
})

type Given = Partial<SuggestionRequest>

function suggest(given: Given, actor = editor) {
  const draft = { postId: draftId, title: '', sectionId: null, tagIds: [], body: aBody(text) }
  return suggestLinks(actor, SuggestionRequest.parse({ ...draft, ...given }))
}

async function idsFor(words: string, given: Given = {}) {
  const { suggestions, opportunities } = await suggest({ body: aBody(words), ...given })
  return [...suggestions, ...opportunities].map(({ target }) => target.id)
}

async function phrasesIn(body: SuggestionRequest['body']) {
  const { opportunities } = await suggest({ body })
  return Object.fromEntries(opportunities.map(({ phrase, target }) => [phrase, target.id]))
}
