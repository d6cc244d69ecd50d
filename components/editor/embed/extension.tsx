import { ReactNodeViewRenderer } from '@tiptap/react'
import { EmbedNode } from '@/content/embed/node'
import { EmbedView } from './EmbedView'
import { takeAddresses } from './paste'

/**
 * The embed as it is edited: what readers see before they load it, and selected, with its fields.
 * Tab goes into them, Escape comes back.
 */
export const EmbedEditing = EmbedNode.extend({
  addNodeView() {
    return ReactNodeViewRenderer(EmbedView)
  },

  addProseMirrorPlugins() {
    return [takeAddresses(this.editor)]
  },
})
