import { expect, test } from 'vitest'
import { rendered } from '@/tests/support/rendered'
import { aDocument, paragraph } from '@/tests/support/views'
import { Document } from '../document'
import { plainText } from '../plainText'

const divider = { type: 'horizontalRule' }

test('a divider is a line between parts of the article, without words', () => {
  expect(rendered(divider)).toBe('<hr/>')
  expect(plainText(aDocument(paragraph('One.'), divider, paragraph('Two.')))).toBe('One.\n\nTwo.')
})

test('a divider does not divide a quotation', () => {
  const within = { type: 'blockquote', content: [paragraph('One.'), divider] }
  expect(Document.safeParse(aDocument(within)).success).toBe(false)
})
