import { describe, expect, test } from 'vitest'
import { aDocument, paragraph } from '@/tests/support/views'
import { Document, emptyDocument } from '../document'
import { shortAnswerIn, splitShortAnswer } from './split'

const answer = { type: 'shortAnswer', content: [{ type: 'text', text: 'Yes, it is.' }] }

describe('a short answer', () => {
  test.each<[string, boolean, object[]]>([
    ['first', true, [answer, paragraph('Why.')]],
    ['after the text', false, [paragraph('Why.'), answer]],
    ['twice', false, [answer, answer, paragraph('Why.')]],
    ['alone', false, [answer]],
    ['in a quotation', false, [{ type: 'blockquote', content: [answer] }]],
  ])('may stand in the article %s: %s', (_place, isAllowed, content) => {
    expect(Document.safeParse({ type: 'doc', content }).success).toBe(isAllowed)
  })

  test('is apart from the text that follows it', () => {
    const { answer: first, rest } = splitShortAnswer(aDocument(answer, paragraph('Why.')))
    expect(first).toEqual(aDocument(answer))
    expect(rest).toEqual(aDocument(paragraph('Why.')))
    expect(shortAnswerIn(aDocument(answer, paragraph('Why.')))).toBe('Yes, it is.')
  })

  test('is not missed by an article without one', () => {
    expect(splitShortAnswer(emptyDocument)).toEqual({ answer: null, rest: emptyDocument })
    expect(shortAnswerIn(emptyDocument)).toBe('')
  })
})
