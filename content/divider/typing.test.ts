// @vitest-environment happy-dom
import { Editor } from '@tiptap/core'
import { expect, onTestFinished, test } from 'vitest'
import { aDocument, paragraph } from '@/tests/support/views'
import type { NodeJson } from '../document'
import { extensions } from '../extensions'

const cell = { type: 'tableCell', content: [paragraph('--')] }

test.each<[string, string, NodeJson]>([
  ['the article become a divider', '', paragraph('--')],
  ['a quotation stay there', '---', { type: 'blockquote', content: [paragraph('--')] }],
  ['a callout stay there', '---', { type: 'callout', content: [paragraph('--')] }],
  [
    'a table stay there',
    '---',
    { type: 'table', content: [{ type: 'tableRow', content: [cell] }] },
  ],
])('three hyphens in %s', (_what, text, node) => {
  const editor = typing('-', aDocument(node))
  expect(editor.state.doc.textContent).toBe(text)
  expect(editor.state.doc.firstChild?.type.name).toBe(text ? node.type : 'horizontalRule')
})

/** An editor in which the letter was typed at the end of the only text. */
function typing(letter: string, document: NodeJson) {
  const editor = new Editor({ element: window.document.createElement('div'), extensions })
  onTestFinished(() => editor.destroy())
  editor.commands.setContent(document)
  let end = 0
  editor.state.doc.descendants((node, position) => {
    if (node.isText) end = position + node.nodeSize
  })
  editor.commands.setTextSelection(end)
  const { view } = editor
  const insert = () => view.state.tr.insertText(letter, end)
  const isHandled = view.someProp('handleTextInput', (handle) =>
    handle(view, end, end, letter, insert),
  )
  if (!isHandled) view.dispatch(insert())
  return editor
}
