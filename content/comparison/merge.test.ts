import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '@/tests/support/anyText'
import { type DocumentJson, emptyDocument, type NodeJson } from '../document'
import { type Choice, firstChoice, mergeParts, partsOf } from './merge'

const names = new Map<string, string>()

describe('for any two texts', { timeout: 60_000 }, () => {
  test('a merge that takes all of mine is mine, and one that takes all of theirs is theirs', () => {
    fc.assert(
      fc.property(anyText, anyText, (mine, theirs) => {
        const parts = partsOf(mine, theirs, names)
        expect(mergeParts(parts, () => 'mine')).toEqual(orEmpty(mine))
        expect(mergeParts(parts, () => 'theirs')).toEqual(orEmpty(theirs))
      }),
      { numRuns: 500 },
    )
  })

  test('a merge that takes both has every block of each, in its order', () => {
    fc.assert(
      fc.property(anyText, anyText, (mine, theirs) => {
        const merged = mergeParts(partsOf(mine, theirs, names), () => 'both')
        for (const text of [mine, theirs]) expect(isWithin(text, merged)).toBe(true)
      }),
    )
  })

  test('any merge has only blocks of the one or the other', () => {
    const choices = fc.infiniteStream(fc.constantFrom<Choice>('mine', 'theirs', 'both'))
    fc.assert(
      fc.property(anyText, anyText, choices, (mine, theirs, stream) => {
        const merged = mergeParts(partsOf(mine, theirs, names), () => stream.next().value)
        const known = new Set([mine, theirs, emptyDocument].flatMap(blocksOf))
        expect(blocksOf(merged).filter((block) => !known.has(block))).toEqual([])
      }),
    )
  })
})

test('one block of each is taken, where each text changed another', () => {
  const mine = doc('The first, by me, is longer.', 'The second is long, too.')
  const theirs = doc('The first is longer.', 'The second, by them, is long, too.')
  const parts = partsOf(mine, theirs, names)
  expect(parts.map(({ isSame }) => isSame)).toEqual([false, false])
  expect(mergeParts(parts, (index) => (index === 0 ? 'mine' : 'theirs'))).toEqual(
    doc('The first, by me, is longer.', 'The second, by them, is long, too.'),
  )
})

test('before anything is chosen, nothing is lost that only one text has', () => {
  const mine = doc('Both have this.', 'I wrote this.')
  const theirs = doc('They wrote something else.', 'Both have this.')
  const parts = partsOf(mine, theirs, names)
  const merged = mergeParts(parts, (index) => firstChoice(parts[index] ?? { mine: null }))
  expect(merged).toEqual(doc('They wrote something else.', 'Both have this.', 'I wrote this.'))
})

test('a text of which nothing is left is an empty one', () => {
  const parts = partsOf(doc('Only mine.'), { type: 'doc', content: [] }, names)
  expect(mergeParts(parts, () => 'theirs')).toEqual(emptyDocument)
})

function orEmpty(document: DocumentJson) {
  return blocksOf(document).length > 0 ? document : emptyDocument
}

function blocksOf({ content = [] }: DocumentJson) {
  return content.map((node) => JSON.stringify(node))
}

/** Whether all blocks of the text are in the other one, in the same order. */
function isWithin(text: DocumentJson, other: DocumentJson) {
  const left = blocksOf(text)
  for (const block of blocksOf(other)) if (block === left[0]) left.shift()
  return left.length === 0
}

function doc(...paragraphs: string[]): DocumentJson {
  const content = paragraphs.map(
    (words): NodeJson => ({ type: 'paragraph', content: [{ type: 'text', text: words }] }),
  )
  return { type: 'doc', content }
}
