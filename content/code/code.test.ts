import { expect, test } from 'vitest'
import { rendered } from '@/tests/support/rendered'
import { aDocument, linked } from '@/tests/support/views'
import { Document } from '../document'
import { plainText } from '../plainText'

const script = '<script>alert(1)</script>\n\tsecond line'
const code = { type: 'codeBlock', content: [{ type: 'text', text: script }] }

test('code is shown as it is, and runs nowhere', () => {
  expect(rendered(code)).toBe(
    '<pre tabindex="0"><code>&lt;script&gt;alert(1)&lt;/script&gt;\n\tsecond line</code></pre>',
  )
  expect(plainText(aDocument(code))).toBe(script)
})

test('code has neither links nor bold words', () => {
  const marked = { type: 'codeBlock', content: [linked('/a', 'a')] }
  expect(Document.safeParse(aDocument(marked)).success).toBe(false)
})
