import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { withNewIds } from './newIds'
import { carefulParser } from './parser'

/** The editor's own blocks are pasted whole, and nothing in their place that only looks like them. */
export const OwnPaste = Extension.create({
  name: 'ownPaste',

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          clipboardParser: carefulParser(this.editor.schema),
          // Blocks that are only moved keep their ids.
          transformPasted: (slice, view) =>
            view.dragging?.move ? slice : withNewIds(slice, view.state.doc),
        },
      }),
    ]
  },
})
