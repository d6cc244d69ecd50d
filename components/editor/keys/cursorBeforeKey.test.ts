// @vitest-environment happy-dom
import { Editor } from '@tiptap/core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { extensions } from '@/content/extensions'
import { CursorBeforeKey } from './cursorBeforeKey'

let editor: Editor

beforeEach(() => {
  const element = document.body.appendChild(document.createElement('div'))
  const content = { type: 'doc', content: [paragraph('First.'), paragraph('Second.')] }
  editor = new Editor({ element, content, extensions: [...extensions, CursorBeforeKey] })
  editor.view.focus()
})

afterEach(() => editor.destroy())

test.each(['keydown', 'pointerdown'])(
  'at a %s the editor has the cursor where the browser has moved it just now',
  (event) => {
    const second = editor.view.dom.lastElementChild?.firstChild
    // Chrome's own report comes in a later task.
    const hold = (event: Event) => event.stopPropagation()
    window.addEventListener('selectionchange', hold, { capture: true })
    getSelection()?.collapse(second ?? null, 3)
    window.removeEventListener('selectionchange', hold, { capture: true })
    editor.view.dom.dispatchEvent(new Event(event, { bubbles: true }))
    const { parent, parentOffset } = editor.state.selection.$from
    expect([parent.textContent, parentOffset]).toEqual(['Second.', 3])
  },
)

function paragraph(text: string) {
  return { type: 'paragraph', content: [{ type: 'text', text }] }
}
