import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

const events = ['keydown', 'pointerdown']

/**
 * Lets every key and press act on the cursor that the writer sees. Chrome moves the cursor with the
 * key, but reports it in a task of its own: on a busy machine the next key comes before that.
 */
export const CursorBeforeKey = Extension.create({
  name: 'cursorBeforeKey',

  addProseMirrorPlugins() {
    return [
      new Plugin({
        view(view) {
          const read = () => readCursor(view)
          for (const type of events) window.addEventListener(type, read, { capture: true })
          return {
            destroy() {
              for (const type of events) window.removeEventListener(type, read, { capture: true })
            },
          }
        },
      }),
    ]
  },
})

/** Call it before a change that no key asked for, or the change undoes a move not yet reported. */
export function readCursor(view: EditorView) {
  if (view.hasFocus() && !view.composing) document.dispatchEvent(new Event('selectionchange'))
}
