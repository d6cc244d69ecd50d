import { Editor, type Extensions } from '@tiptap/core'
import { onTestFinished } from 'vitest'
import type { NodeJson } from '@/content/document'
import { extensions } from '@/content/extensions'
import { aDocument } from './views'

/** An editor without views, for tests in a DOM without a browser. */
export function anEditor(content: NodeJson[], ...editing: Extensions) {
  const editor = new Editor({
    element: document.createElement('div'),
    extensions: [...extensions, ...editing],
    content: aDocument(...content),
  })
  onTestFinished(() => editor.destroy())
  return editor
}

/** Puts the cursor behind so many characters of the first text that has the words, or else at its end. */
export function placeCursor(editor: Editor, words: string, offset?: number) {
  let place = 1
  editor.state.doc.descendants((node, position) => {
    if (node.isTextblock && node.textContent === words) {
      place = position + 1 + (offset ?? node.content.size)
    }
  })
  editor.commands.setTextSelection(place)
}

/** Types letter by letter, as a browser tells ProseMirror of it. */
export function typeText(editor: Editor, text: string) {
  const { view } = editor
  for (const letter of text) {
    const { from, to } = view.state.selection
    const insert = () => view.state.tr.insertText(letter, from, to)
    const isHandled = view.someProp('handleTextInput', (handle) =>
      handle(view, from, to, letter, insert),
    )
    if (!isHandled) view.dispatch(insert())
  }
}

/** Presses a key in the text. Returns whether the editor has a use for it. */
export function press(editor: Editor, key: string, held: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key, ...held })
  return editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event)) ?? false
}
