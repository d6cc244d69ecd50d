import { NodeSelection } from '@tiptap/pm/state'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { EmbedNode } from '@/content/embed/node'
import { focusFirstControl } from '../relatedLinks/focus'
import { EmbedView } from './EmbedView'
import { takeAddresses } from './paste'

/**
 * The embed as it is edited: what readers see before they load it, and selected, with its fields.
 * Enter goes into them, Escape comes back.
 */
export const EmbedEditing = EmbedNode.extend({
  addNodeView() {
    return ReactNodeViewRenderer(EmbedView)
  },

  addProseMirrorPlugins() {
    return [takeAddresses(this.editor)]
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
