import { Extension } from '@tiptap/core'
import { NodeSelection, Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** Shows which words are selected while the focus is elsewhere, such as in the field of their link. */
export const KeptSelection = Extension.create({
  name: 'keptSelection',

  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        props: {
          decorations({ doc, selection }) {
            const { from, to, empty } = selection
            if (editor.isFocused || empty || selection instanceof NodeSelection) return null
            return DecorationSet.create(doc, [
              Decoration.inline(from, to, { class: 'kept-selection' }),
            ])
          },
        },
      }),
    ]
  },
})
