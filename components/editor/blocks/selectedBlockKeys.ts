import { Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { focusFirstControl } from '../relatedLinks/focus'
import { isSelectedBlock, writeBelow } from './writeBelow'

/**
 * Keys while a block is selected as a whole: Enter, letters and what is pasted go below it, because
 * ProseMirror would put them in its place, alt text and all. Tab leads into its fields.
 */
export const SelectedBlockKeys = Extension.create({
  name: 'selectedBlockKeys',
  // Before what else is done with Enter, letters and the clipboard.
  priority: 300,

  addKeyboardShortcuts() {
    return {
      Enter: ({ editor }) => goBelow(editor.view),
      Tab: ({ editor }) => {
        const { selection } = editor.state
        return isSelectedBlock(selection) && focusFirstControl(editor, selection.from)
      },
    }
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleTextInput: (view, _from, _to, text) => goBelow(view) && type(view, text),
          handleDOMEvents: {
            // Also of dead keys: ´ and e make é.
            compositionstart: (view) => void goBelow(view),
            paste: (view) => void goBelow(view),
          },
        },
      }),
    ]
  },
})

function goBelow(view: EditorView) {
  const tr = view.editable ? writeBelow(view.state) : null
  if (tr) view.dispatch(closeHistory(tr))
  return tr !== null
}

/** As if it had been typed there, so that a slash opens its list and quotation marks are curled. */
function type(view: EditorView, text: string) {
  const { from, to } = view.state.selection
  const insert = () => view.state.tr.insertText(text, from, to)
  const isHandled = view.someProp('handleTextInput', (handle) =>
    handle(view, from, to, text, insert),
  )
  if (!isHandled) view.dispatch(insert())
  return true
}
