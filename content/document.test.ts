import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDocument, schema } from '@/tests/support/anyDocument'
import { asReadersGetIt } from '@/tests/support/asReadersGetIt'
import { editorHtml, elementWith, parseHtml, readersHtml } from '@/tests/support/html'
import { shapeOf } from '@/tests/support/shape'
import { wordsOf } from '@/tests/support/wordsOf'
import { Document, type DocumentJson, inPresentForm } from './document'
import { withoutEmptyFrames } from './emptyFrames'
import { plainText } from './plainText'

test('any document passes the check on save, and comes out of it as it was', () => {
  fc.assert(
    fc.property(anyDocument, (node) => {
      const json = node.toJSON()
      expect(Document.parse(json)).toEqual(json)
    }),
  )
})

test('a document of an older schema is read as the editor would have it, and no other is changed', () => {
  const quotation = { type: 'blockquote', content: [{ type: 'paragraph' }] }
  const attrs = { source: '', sourceUrl: '' }
  expect(inPresentForm({ type: 'doc', content: [quotation] })).toEqual({
    type: 'doc',
    content: [{ ...quotation, attrs }],
  })
  const unknown: DocumentJson = { type: 'doc', content: [{ type: 'of the future' }] }
  expect(inPresentForm(unknown)).toBe(unknown)
  fc.assert(
    fc.property(anyDocument, (node) => {
      expect(inPresentForm(node.toJSON())).toEqual(node.toJSON())
    }),
  )
})

test('any document comes back whole from the HTML that the editor puts on the clipboard', () => {
  fc.assert(
    fc.property(anyDocument, (node) => {
      expect(parseHtml(editorHtml(node)).toJSON()).toEqual(node.toJSON())
    }),
  )
})

test('any document comes back from the HTML that readers get', () => {
  fc.assert(
    fc.property(anyDocument, (node) => {
      const back: DocumentJson = parseHtml(readersHtml(node)).toJSON()
      expect(asReadersGetIt(back)).toEqual(asReadersGetIt(node.toJSON()))
    }),
  )
})

test('the editor shows any document in the elements that readers get', () => {
  fc.assert(
    fc.property(anyDocument, (node) => {
      const shown = schema.nodeFromJSON(withoutEmptyFrames(node.toJSON()))
      const [editors, readers] = [editorHtml(shown), readersHtml(node)].map(elementWith)
      if (!editors || !readers) throw new Error('Both were given.')
      expect(shapeOf(editors)).toEqual(shapeOf(readers))
    }),
  )
})

test('no word of any document is missing in its plain text', () => {
  fc.assert(
    fc.property(anyDocument, (node) => {
      expectInOrder(wordsOf(node.toJSON()), plainText(node.toJSON()))
    }),
  )
})

test('readers get every word of any document, in its order', () => {
  fc.assert(
    fc.property(anyDocument, (node) => {
      expectInOrder(
        wordsOf(asReadersGetIt(node.toJSON())),
        elementWith(readersHtml(node)).textContent,
      )
    }),
  )
})

function expectInOrder(words: string[], text: string) {
  let place = 0
  for (const word of words) {
    const found = text.indexOf(word, place)
    expect(found, `${JSON.stringify(word)} in ${text.slice(place)}`).not.toBe(-1)
    place = found + word.length
  }
}
