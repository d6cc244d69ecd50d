import { NodeSelection } from '@tiptap/pm/state'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { GalleryNode } from '@/content/gallery/node'
import { focusFirstControl } from '../relatedLinks/focus'
import { GalleryView } from './GalleryView'

/**
 * The gallery as it is edited. Its pictures come from where those of the text come from: it needs
 * `ImageEditing` beside it. Selected, it shows its controls; Enter goes into them, Escape comes back.
 */
export const GalleryEditing = GalleryNode.extend({
  addNodeView() {
    return ReactNodeViewRenderer(GalleryView)
  },

  addKeyboardShortcuts() {
    return {
      Enter: () => {
        const { selection } = this.editor.state
        if (!(selection instanceof NodeSelection) || selection.node.type !== this.type) return false
        focusFirstControl(this.editor, selection.from)
        return true
      },
    }
  },
})
