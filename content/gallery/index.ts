import type { Part } from '../part'
import { GalleryAttributes } from './images'
import { GalleryNode } from './node'

export const gallery: Part = {
  extensions: [GalleryNode],
  words: {
    gallery: (attributes) => {
      const { images, caption } = GalleryAttributes.parse(attributes)
      return [...images.map((image) => image.caption), caption]
    },
  },
  references: {
    gallery: (attributes) => ({
      mediaIds: GalleryAttributes.parse(attributes).images.map(({ mediaId }) => mediaId),
    }),
  },
}
