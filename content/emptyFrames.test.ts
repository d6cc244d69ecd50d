import { expect, test } from 'vitest'
import { aDocument, image, paragraph } from '@/tests/support/views'
import type { NodeJson } from './document'
import { withoutEmptyFrames } from './emptyFrames'

const blank = { type: 'paragraph' }
const list = (...items: NodeJson[][]) => ({
  type: 'bulletList',
  content: items.map((content) => ({ type: 'listItem', content })),
})
const table = (cell: NodeJson) => ({
  type: 'table',
  content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [cell] }] }],
})
const callout = (...content: NodeJson[]) => ({ type: 'callout', attrs: { kind: 'note' }, content })

test('a frame in which nothing was written is left out', () => {
  const questions = {
    type: 'questionList',
    content: [{ type: 'question' }, { type: 'answer', content: [blank] }],
  }
  const quotation = { type: 'blockquote', content: [blank] }
  const empty = [callout(blank), list([blank]), table(blank), questions, quotation]
  expect(withoutEmptyFrames(aDocument(paragraph('Words'), ...empty))).toEqual(
    aDocument(paragraph('Words')),
  )
})

test('of a list, only the items without anything are left out', () => {
  expect(withoutEmptyFrames(aDocument(list([paragraph('One')], [blank])))).toEqual(
    aDocument(list([paragraph('One')])),
  )
})

test.each<[string, NodeJson]>([
  ['words in one cell', table(paragraph('Words'))],
  ['a picture', callout(image({}))],
  ['a source', { type: 'blockquote', attrs: { source: 'Ada', sourceUrl: '' }, content: [blank] }],
])('a frame with %s is kept', (_what, frame) => {
  expect(withoutEmptyFrames(aDocument(frame))).toEqual(aDocument(frame))
})
