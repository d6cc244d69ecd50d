import type { Part } from '../part'
import { EmbedAttributes, EmbedNode } from './node'
import { embedded } from './source'

export const embed: Part = {
  extensions: [EmbedNode],
  words: { embed: (attributes) => [EmbedAttributes.parse(attributes).title] },
  references: {
    embed: (attributes) => {
      const { source, mediaId } = EmbedAttributes.parse(attributes)
      const original = embedded(source)?.original
      return { urls: original ? [original] : [], mediaIds: mediaId ? [mediaId] : [] }
    },
  },
}
