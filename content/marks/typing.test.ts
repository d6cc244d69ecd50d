// @vitest-environment happy-dom
import { Editor } from '@tiptap/core'
import { expect, onTestFinished, test } from 'vitest'
import { aDocument, paragraph } from '@/tests/support/views'
import { extensions } from '../extensions'

test.each([
  ['it was ~~over~', '~', 'it was <s>over</s>'],
  ['press `Esc', '`', 'press <code>Esc</code>'],
  ['about ~ 5 ~', '~', 'about ~ 5 ~~'],
])('%j and %j is %j', (before, letter, html) => {
  const editor = opened(before)
  const { view } = editor
  const end = view.state.doc.content.size - 1
  const insert = () => view.state.tr.insertText(letter, end)
  const isHandled = view.someProp('handleTextInput', (handle) =>
    handle(view, end, end, letter, insert),
  )
  if (!isHandled) view.dispatch(insert())
  expect(editor.getHTML()).toBe(`<p>${html}</p>`)
})

test.each([
  ['.', false, 'sup'],
  [',', false, 'sub'],
  ['e', false, 'code'],
  ['x', true, 's'],
])(
  'Ctrl with %j (Shift: %j) makes <%s> of the selected words, and words again',
  (key, shiftKey, tag) => {
    const editor = opened('words')
    const press = () => {
      editor.commands.selectAll()
      const event = new KeyboardEvent('keydown', { key, shiftKey, ctrlKey: true })
      editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event))
      return editor.getHTML()
    }
    expect(press()).toBe(`<p><${tag}>words</${tag}></p>`)
    expect(press()).toBe('<p>words</p>')
  },
)

function opened(text: string) {
  const editor = new Editor({ element: document.createElement('div'), extensions })
  onTestFinished(() => editor.destroy())
  editor.commands.setContent(aDocument(paragraph(text)))
  editor.commands.setTextSelection(editor.state.doc.content.size - 1)
  return editor
}
