import type { Part } from '../part'
import { ImageAttributes, ImageNode } from './node'

export const image: Part = {
  extensions: [ImageNode],
  words: { image: (attributes) => [ImageAttributes.parse(attributes).caption] },
  references: {
    image: (attributes) => ({ mediaIds: [ImageAttributes.parse(attributes).mediaId] }),
  },
}
