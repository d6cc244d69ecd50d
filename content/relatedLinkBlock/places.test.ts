import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDocument } from '@/tests/support/anyDocument'
import { type DocumentJson, type NodeJson, walk } from '../document'
import type { RelatedLink } from './block'
import { bestPlaces, isAllowedPlace, lineOf, placeLines } from './places'
import { minDistance } from './spread'

test('a line may stand between two paragraphs and after the last, and nowhere else', () => {
  expect(allowedPlaces(article(text(9), text(9), blank, text(9), heading, text(9)))).toEqual([
    1, 2, 3, 6,
  ])
  expect(allowedPlaces(article(heading, blank, text(9), quotation, text(9), image))).toEqual([])
  expect(allowedPlaces(article(shortAnswer, text(9), list, blank))).toEqual([])
  expect(allowedPlaces(article(blank))).toEqual([])
})

test('lines divide an article by its amount of text', () => {
  expect(bestPlaces(article(...texts(9, 400)), 2)).toEqual([3, 6])
  expect(bestPlaces(article(text(3000), ...texts(6, 400)), 1)).toEqual([1])
})

test('lines keep away from the related links that the article has', () => {
  const document = article(...texts(4, 400), lineOf(link), ...texts(4, 400))
  expect(bestPlaces(document, 2)).toEqual([2, 7])
})

test('there are fewer lines than asked for where there is no room for more', () => {
  expect(bestPlaces(article(text(400), text(400)), 5)).toEqual([1, 2])
  expect(bestPlaces(article(...texts(9, 20)), 5)).toHaveLength(1)
  expect(bestPlaces(article(heading, image), 5)).toEqual([])
})

test('a line never comes first, or next to anything but a paragraph with words', () => {
  fc.assert(
    fc.property(anyArticle, anyCount, (document, count) => {
      const seen = withLines(document, count).content.filter((node) => !isBlank(node))
      for (const [index, node] of seen.entries()) {
        if (!isNewLine(node)) continue
        expect(seen[index - 1]?.type).toBe('paragraph')
        expect(['paragraph', undefined]).toContain(seen[index + 1]?.type)
      }
    }),
  )
})

test('without its new lines, an article is what it was', () => {
  fc.assert(
    fc.property(anyArticle, anyCount, (document, count) => {
      const before = structuredClone(document)
      const placed = withLines(document, count)
      const content = placed.content.filter((node) => !isNewLine(node))
      expect({ ...placed, content }).toEqual(before)
      expect(placed.content.length - content.length).toBe(bestPlaces(document, count).length)
      expect(document).toEqual(before)
    }),
  )
})

test('no other choice has more places, or divides the text more evenly', () => {
  fc.assert(
    fc.property(anyArticle, fc.integer({ min: 1, max: 3 }), (document, count) => {
      const chosen = bestPlaces(document, count)
      const others = choices(allowedPlaces(document).slice(0, 12), count).filter((places) =>
        keepsDistance(document, places),
      )
      expect(keepsDistance(document, chosen)).toBe(true)
      for (const places of others) {
        expect(places.length).toBeLessThanOrEqual(chosen.length)
        if (places.length < chosen.length) continue
        expect(unevenness(document, places)).toBeGreaterThanOrEqual(unevenness(document, chosen))
      }
    }),
  )
})

const link: RelatedLink = {
  id: '0190a1b2-0000-7000-8000-000000000000',
  target: { kind: 'post', postId: '0190a1b2-0000-7000-8000-000000000001' },
  label: null,
  rel: [],
}

const blank: NodeJson = { type: 'paragraph' }
const heading = { ...text(9), type: 'heading', attrs: { level: 2 } }
const shortAnswer = { ...text(9), type: 'shortAnswer' }
const quotation: NodeJson = { type: 'blockquote', content: texts(2, 400) }
const list: NodeJson = {
  type: 'bulletList',
  content: texts(2, 400).map((paragraph) => ({ type: 'listItem', content: [paragraph] })),
}
const image: NodeJson = { type: 'image', attrs: { alt: '' } }

/** Paragraphs, mostly, with anything that the schema allows between them. */
const anyArticle = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 1, max: 900 }).map((length) => [text(length)]) },
      { weight: 1, arbitrary: fc.constantFrom([blank], [heading], [quotation], [lineOf(link)]) },
      { weight: 1, arbitrary: anyDocument.map((node) => node.toJSON().content as NodeJson[]) },
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map((parts) => article(...parts.flat()))

const anyCount = fc.integer({ min: 0, max: 8 })

type Article = DocumentJson & { content: NodeJson[] }

function article(...content: NodeJson[]): Article {
  return { type: 'doc', content }
}

function texts(count: number, length: number) {
  return Array.from({ length: count }, () => text(length))
}

function text(length: number): NodeJson {
  return { type: 'paragraph', content: [{ type: 'text', text: 'x'.repeat(length) }] }
}

/** With a label that tells them from the lines that were there. */
function withLines(document: DocumentJson, count: number): Article {
  const lines = bestPlaces(document, count).map((index) => ({ index, link: newLink }))
  return { content: [], ...placeLines(document, lines) }
}

const newLink = { ...link, label: 'A new line' }

function isNewLine(node: NodeJson) {
  return JSON.stringify(node) === JSON.stringify(lineOf(newLink))
}

function isBlank(node: NodeJson) {
  return node.type === 'paragraph' && wordsBefore({ type: 'doc', content: [node] }, 1).trim() === ''
}

function allowedPlaces(document: Article) {
  const places = Array.from({ length: document.content.length + 1 }, (_, index) => index)
  return places.filter((index) => isAllowedPlace(document, index))
}

function choices(places: number[], count: number): number[][] {
  const [first, ...rest] = places
  if (first === undefined || count === 0) return [[]]
  const withFirst = choices(rest, count - 1).map((others) => [first, ...others])
  return [...choices(rest, count), ...withFirst]
}

function keepsDistance(document: DocumentJson, places: number[]) {
  const ats = places.map((place) => wordsBefore(document, place).length)
  return ats.every((at, index) =>
    [...ats.slice(index + 1), ...relatedLinksAt(document)].every(
      (other) => Math.abs(other - at) >= minDistance,
    ),
  )
}

function unevenness(document: DocumentJson, places: number[]) {
  const ats = places.map((place) => wordsBefore(document, place).length)
  const ends = [...ats, ...relatedLinksAt(document), wordsBefore(document, Infinity).length]
  let from = 0
  return ends
    .sort((one, other) => one - other)
    .reduce((sum, end) => {
      const piece = end - from
      from = end
      return sum + piece * piece
    }, 0)
}

function wordsBefore({ content = [] }: DocumentJson, place: number) {
  let words = ''
  for (const child of content.slice(0, place)) walk(child, ({ text = '' }) => (words += text))
  return words
}

function relatedLinksAt(document: DocumentJson) {
  const ats: number[] = []
  let at = 0
  walk(document, ({ type, text = '' }) => {
    if (type === 'relatedLinkBlock') ats.push(at)
    at += text.length
  })
  return ats
}
