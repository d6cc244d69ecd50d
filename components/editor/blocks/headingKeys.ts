import { Extension } from '@tiptap/core'

/** Backspace at the start of a heading makes it a paragraph, in place of joining it to the one above. */
export const HeadingKeys = Extension.create({
  name: 'headingKeys',
  // Before the keys that join blocks.
  priority: 200,

  addKeyboardShortcuts() {
    return {
      Backspace: ({ editor }) => {
        const { empty, $from } = editor.state.selection
        const isAtStart = empty && $from.parentOffset === 0 && $from.parent.type.name === 'heading'
        return isAtStart && editor.commands.setParagraph()
      },
    }
  },
})
