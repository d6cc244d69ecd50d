import { expect, test } from 'vitest'
import { rendered } from '@/tests/support/rendered'

test('a pull quote stands beside the text, and one without words nowhere', () => {
  expect(rendered({ type: 'pullQuote', content: [{ type: 'text', text: 'Large.' }] })).toBe(
    '<aside class="pull-quote"><p>Large.</p></aside>',
  )
  expect(rendered({ type: 'pullQuote' })).toBe('')
})
