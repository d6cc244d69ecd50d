import { expect, test } from 'vitest'
import { rendered } from '@/tests/support/rendered'
import { aDocument, paragraph } from '@/tests/support/views'
import { Document } from '../document'
import { plainText } from '../plainText'

test('a callout says what kind it is', () => {
  expect(rendered(callout('warning'))).toBe(
    '<div class="callout" role="note" data-kind="warning">' +
      '<p class="callout-kind">Warning</p><div><p>Mind this.</p></div></div>',
  )
})

test('a callout of a kind that is not known is not saved, and readers get a note', () => {
  expect(Document.safeParse(aDocument(callout('shout'))).success).toBe(false)
  expect(rendered(callout('shout'))).toContain('data-kind="note"')
})

test('the plain text has what the author wrote in a callout, and not its kind', () => {
  expect(plainText(aDocument(callout('tip')))).toBe('Mind this.')
})

function callout(kind: string) {
  return { type: 'callout', attrs: { kind }, content: [paragraph('Mind this.')] }
}
