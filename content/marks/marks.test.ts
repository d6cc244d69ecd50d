import { expect, test } from 'vitest'
import { rendered } from '@/tests/support/rendered'
import { aDocument, paragraph } from '@/tests/support/views'
import { Document, type NodeJson } from '../document'
import { plainText } from '../plainText'

test('readers get powers, indices, struck words and code as such', () => {
  const words = [
    text('10'),
    text('6', 'superscript'),
    text(' H'),
    text('2', 'subscript'),
    text('O, '),
    text('40', 'strike'),
    text(' by '),
    text('npm', 'code', 'bold'),
  ]
  expect(rendered(paragraph(...words))).toBe(
    '<p>10<sup>6</sup> H<sub>2</sub>O, <s>40</s> by <strong><code>npm</code></strong></p>',
  )
  expect(plainText(aDocument(paragraph(...words)))).toBe('106 H2O, 40 by npm')
})

test('a link with code in it is one link', () => {
  const link = { type: 'link', attrs: { href: '/a' } }
  const code: NodeJson = { type: 'text', text: 'npm', marks: [link, { type: 'code' }] }
  const body = aDocument(paragraph({ type: 'text', text: 'Use ', marks: [link] }, code))
  expect(Document.parse(body)).toEqual(body)
  expect(rendered(...(body.content ?? []))).toBe('<p><a href="/a">Use <code>npm</code></a></p>')
})

test('nothing stands above and below the line at once', () => {
  const body = aDocument(paragraph(text('2', 'superscript', 'subscript')))
  expect(Document.safeParse(body).success).toBe(false)
})

function text(words: string, ...marks: string[]): NodeJson {
  return { type: 'text', text: words, ...(marks[0] && { marks: marks.map((type) => ({ type })) }) }
}
