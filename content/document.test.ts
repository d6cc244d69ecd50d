import { DOMParser, DOMSerializer } from '@tiptap/pm/model'
import fc from 'fast-check'
import { Window } from 'happy-dom'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { anyDocument, schema } from '@/tests/support/anyDocument'
import { aPicture } from '@/tests/support/views'
import { Document, type DocumentJson, walk } from './document'
import { plainText } from './plainText'
import { renderDocument } from './render'

const { document } = new Window()

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
      const dom = document.createElement('div') as unknown as HTMLElement
      DOMSerializer.fromSchema(schema).serializeFragment(
        node.content,
        { document: document as unknown as globalThis.Document },
        dom,
      )
      const parsed = document.createElement('div') as unknown as HTMLElement
      parsed.innerHTML = dom.innerHTML
      const back = DOMParser.fromSchema(schema).parse(parsed, { preserveWhitespace: 'full' })
      expect(back.toJSON()).toEqual(node.toJSON())
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
      const body: DocumentJson = node.toJSON()
      const pictures = new Proxy({}, { get: () => aPicture })
      const html = renderToStaticMarkup(
        renderDocument({ body, pictures, blocks: [], linkedPosts: {} }),
      )
      expectInOrder(wordsOf(body), textOf(html))
    }),
  )
})

/** Each text and each caption. */
function wordsOf(body: DocumentJson) {
  const words: string[] = []
  walk(body, ({ type, text, attrs }) => {
    if (text) words.push(text)
    if (type === 'image') words.push(String(attrs?.caption))
  })
  return words
}

function expectInOrder(words: string[], text: string) {
  let place = 0
  for (const word of words) {
    const found = text.indexOf(word, place)
    expect(found, `${JSON.stringify(word)} in ${text.slice(place)}`).not.toBe(-1)
    place = found + word.length
  }
}

function textOf(html: string) {
  const page = document.createElement('div')
  page.innerHTML = html
  return page.textContent
}
