import { Extension } from '@tiptap/core'
import { insertBlock } from './insert'

/** Markdown's other signs for a divider, on a line of their own. Enter, because *** also begins bold italics. */
const signs = /^(\*{3,}|_{3,})$/

export const DividerKeys = Extension.create({
  name: 'dividerKeys',
  // Before the key that splits blocks.
  priority: 200,

  addKeyboardShortcuts() {
    return {
      Enter: ({ editor }) => {
        const { empty, $from } = editor.state.selection
        if (!empty || $from.depth !== 1 || $from.parent.type.name !== 'paragraph') return false
        if (!signs.test($from.parent.textContent)) return false
        editor.commands.deleteRange({ from: $from.start(), to: $from.end() })
        insertBlock(editor, { type: 'horizontalRule' })
        return true
      },
    }
  },
})
