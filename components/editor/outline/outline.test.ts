import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import { extensions } from '@/content/extensions'
import { aDocument, heading, paragraph } from '@/tests/support/views'
import { headingAt, outlineOf } from './outline'

const schema = getSchema(extensions)

test('the outline has the headings in their order, those in quotations too', () => {
  const quote = { type: 'blockquote', content: [heading(3, 'Quoted')] }
  const headings = outlineOf(docOf(heading(2, ' Part '), paragraph('Words.'), quote))
  expect(headings.map(({ level, text }) => [level, text])).toEqual([
    [2, 'Part'],
    [3, 'Quoted'],
  ])
})

test('a heading that skips a level is marked, below the title and below another', () => {
  const doc = docOf(heading(3, 'a'), heading(2, 'b'), heading(4, 'c'), heading(3, 'd'))
  expect(outlineOf(doc).map(({ isSkipping }) => isSkipping)).toEqual([true, false, true, false])
})

test('the current heading is the last one above the cursor', () => {
  const doc = docOf(paragraph('Before.'), heading(2, 'One'), paragraph('Words.'), heading(2, 'Two'))
  const at = (text: string) => {
    let place = 0
    doc.descendants((node, position) => {
      if (node.text === text) place = position
    })
    return headingAt(doc, place)
  }
  expect(['Before.', 'One', 'Words.', 'Two'].map(at)).toEqual([-1, 0, 0, 1])
})

function docOf(...content: Parameters<typeof aDocument>) {
  return Node.fromJSON(schema, aDocument(...content))
}
