import { referencesIn } from '../link/reference'
import type { Part } from '../part'
import { QuotationNode } from './node'
import { sourceOf } from './source'

export const quotation: Part = {
  extensions: [QuotationNode],
  words: { blockquote: (attributes) => [sourceOf(attributes).source] },
  references: {
    blockquote: (attributes) => {
      const { sourceUrl } = sourceOf(attributes)
      return sourceUrl ? referencesIn(sourceUrl) : {}
    },
  },
}
