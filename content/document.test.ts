import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDocument, anyDocumentInReadersHtml } from '@/tests/support/anyDocument'
import { editorHtml, elementWith, parseHtml, readersHtml } from '@/tests/support/html'
import { shapeOf } from '@/tests/support/shape'
import { Document, type DocumentJson, type NodeJson } from './document'
import { plainText } from './plainText'
import { sourceOf } from './quotation/source'

test('any document passes the check on save, and comes out of it as it was', () => {
  fc.assert(
    fc.property(anyDocument, (node) => {
      const json = node.toJSON()
      expect(Document.parse(json)).toEqual(json)
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

/**
 * The HTML for readers leaves out what they have no use for: blocks without words, and the
 * choices behind a related-link block, of which they get the links as they are now.
 */
test('any document comes back from the HTML that readers get', () => {
  fc.assert(
    fc.property(anyDocumentInReadersHtml, (node) => {
      const back: DocumentJson = parseHtml(readersHtml(node)).toJSON()
      expect(forReaders(back)).toEqual(forReaders(node.toJSON()))
    }),
  )
})

test('the editor shows any document in the elements that readers get', () => {
  fc.assert(
    fc.property(anyDocumentInReadersHtml, (node) => {
      const [editors, readers] = [editorHtml(node), readersHtml(node)].map(elementWith)
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
      expectInOrder(wordsOf(node.toJSON()), elementWith(readersHtml(node)).textContent)
    }),
  )
})

function forReaders(node: NodeJson): NodeJson {
  if (node.type === 'relatedLinkBlock') return { type: node.type }
  if (!node.content) return node
  return { ...node, content: node.content.map(forReaders).filter((child) => !isBlank(child)) }
}

function isBlank({ type, content }: NodeJson) {
  return !content && textTypes.includes(type)
}

const textTypes = ['paragraph', 'heading', 'shortAnswer', 'pullQuote', 'codeBlock']

/** Each text, each caption, and the source of each quotation below it. */
function wordsOf(node: NodeJson): string[] {
  const below = node.type === 'blockquote' ? [sourceOf(node.attrs).source] : []
  const own = [node.text, node.type === 'image' ? node.attrs?.caption : null].filter(Boolean)
  return [...own.map(String), ...(node.content ?? []).flatMap(wordsOf), ...below.filter(Boolean)]
}

function expectInOrder(words: string[], text: string) {
  let place = 0
  for (const word of words) {
    const found = text.indexOf(word, place)
    expect(found, `${JSON.stringify(word)} in ${text.slice(place)}`).not.toBe(-1)
    place = found + word.length
  }
}
