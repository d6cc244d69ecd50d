import { ReactNodeViewRenderer } from '@tiptap/react'
import { ImageNode } from '@/content/image/node'
import { takeFiles } from './files'
import { ImageView } from './ImageView'
import { makePictureStore, type PictureStore } from './pictures'
import { pendingUploads } from './places'
import type { ImageSources } from './sources'

type ImageStorage = { sources: ImageSources; pictures: PictureStore }

declare module '@tiptap/core' {
  interface Storage {
    image: ImageStorage
  }
}

/**
 * The picture as it is edited: `ImageEditing.configure({ sources })`. Selected, it shows the fields
 * of its texts. Tab goes into them, Escape comes back.
 */
export const ImageEditing = ImageNode.extend<{ sources: ImageSources | null }, ImageStorage>({
  addOptions() {
    return { sources: null }
  },

  addStorage() {
    const { sources } = this.options
    if (sources === null) throw new Error('ImageEditing needs its sources.')
    return { sources, pictures: makePictureStore(sources.describe) }
  },

  addNodeView() {
    return ReactNodeViewRenderer((props) => <ImageView {...props} {...this.storage} />)
  },

  addProseMirrorPlugins() {
    return [pendingUploads(this.editor), takeFiles(this.editor)]
  },
})
