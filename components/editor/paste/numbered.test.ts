// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { openEditor } from '@/tests/support/pasting'
import { aDocument } from '@/tests/support/views'

test('a sentence that begins with a year is no list, and numbered lines stay in code', async () => {
  const { editor, paste, close } = await openEditor()
  await paste({ 'text/plain': '1984. It was a year.' })
  expect(editor.getText()).toContain('1984. It was a year.')
  const code = { type: 'codeBlock', content: [{ type: 'text', text: 'x' }] }
  editor.commands.setContent(aDocument(code))
  editor.commands.setTextSelection(2)
  await paste({ 'text/plain': '1. a\n2. b' })
  expect(editor.state.doc.firstChild?.textContent).toBe('x1. a\n2. b')
  await close()
})
