import { ReactNodeViewRenderer } from '@tiptap/react'
import { GalleryNode } from '@/content/gallery/node'
import { GalleryView } from './GalleryView'

/**
 * The gallery as it is edited. Its pictures come from where those of the text come from: it needs
 * `ImageEditing` beside it. Selected, it shows its controls; Tab goes into them, Escape comes back.
 */
export const GalleryEditing = GalleryNode.extend({
  addNodeView() {
    return ReactNodeViewRenderer(GalleryView)
  },
})
