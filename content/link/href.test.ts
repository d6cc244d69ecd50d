import { describe, expect, test } from 'vitest'
import { rendered } from '@/tests/support/rendered'
import { aDocument, linked, paragraph } from '@/tests/support/views'
import { Document, inPresentForm } from '../document'

const junk = [
  '\u0001java\u0003script:alert(1)',
  'java\u200bscript:alert(1)',
  '\u180ejavascript:alert(1)',
  '\ufeffhttps://a.example/',
  'https://a.example/\u202egpj.exe',
  'java\u200dscript:alert(1)',
  'https://a\u00ad.example/',
  'java\nscript:alert(1)',
  '\t/here',
]

describe.each(junk)('a link to %j', (href) => {
  const body = aDocument(paragraph(linked(href, 'Words')))

  test('cannot be saved', () => {
    expect(Document.safeParse(body).error?.issues[0]?.message).toContain('A link must lead to')
  })

  test('is words for readers', () => {
    expect(rendered(paragraph(linked(href, 'Words')))).toBe('<p>Words</p>')
  })

  test('is words where an older article with it is opened', () => {
    expect(inPresentForm(body)).toEqual(aDocument(paragraph('Words')))
  })
})

test.each([
  'https://fa.example/نیم\u200cفاصله',
  'https://a.example/?q=two words',
  'tel:+49301234',
  'mailto:desk@a.example',
  '/here',
  '#there',
  'post:019ab000-0000-7000-8000-00000000000a#part',
])('a link to %j can be saved, and stays', (href) => {
  const body = aDocument(paragraph(linked(href, 'Words')))
  expect(Document.parse(body)).toEqual(body)
  expect(inPresentForm(body)).toEqual(body)
})
