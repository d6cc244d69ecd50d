import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { fitting } from './fitting'
import { withNewIds } from './newIds'

/** The editor's own blocks are pasted whole, and nothing in their place that only looks like them. */
export const OwnPaste = Extension.create({
  name: 'ownPaste',

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          transformPasted(slice, view) {
            const whole = fitting(slice)
            // What is only moved stays what it was.
            return view.dragging?.move ? whole : withNewIds(whole, view.state.doc)
          },
        },
      }),
    ]
  },
})
