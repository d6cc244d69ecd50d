// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import type { DocumentJson } from '@/content/document'
import { notationOf } from '@/tests/paste/notation'
import { openEditor } from '@/tests/support/pasting'
import { aDocument, paragraph } from '@/tests/support/views'

let opened: Awaited<ReturnType<typeof openEditor>>

afterEach(() => opened.close())

const questions = aDocument({
  type: 'questionList',
  content: [
    { type: 'question', content: [{ type: 'text', text: 'Why?' }] },
    { type: 'answer', content: [paragraph('Because.')] },
  ],
})
const cells = ['One', 'Two'].map((text) => ({ type: 'tableCell', content: [paragraph(text)] }))
const table = aDocument({ type: 'table', content: [{ type: 'tableRow', content: cells }] })
const html = '<h2>Part</h2><p>Some<br>words.</p><h3>Another</h3><pre>Code</pre>'

test('a question that several lines are pasted into keeps its answer', async () => {
  expect(await pasted(questions, 'Why?')).toBe(1)
  expect(opened.editor.getText()).toMatch(/Why\?Part Some words\. Another Code\s+Because\./)
})

test('a table that headings are pasted into is still one, with their words', async () => {
  expect(await pasted(table, 'One')).toBe(1)
  const written = notationOf(opened.editor.getJSON() as DocumentJson)
  for (const words of ['OnePart', 'Another', 'Code', 'Two']) expect(written).toContain(words)
})

/** How many blocks with words there are, after the paste behind these words. */
async function pasted(document: DocumentJson, words: string) {
  opened = await openEditor(document)
  const { editor } = opened
  editor.state.doc.descendants((node, position) => {
    if (node.text === words) editor.commands.setTextSelection(position + node.nodeSize)
  })
  await opened.paste({ 'text/html': html })
  editor.state.doc.check()
  return editor.state.doc.children.filter(({ textContent }) => textContent !== '').length
}
