import type { Part } from '../part'
import { QuotationNode } from './node'
import { QuotationSource } from './source'

export const quotation: Part = {
  extensions: [QuotationNode],
  words: { blockquote: (attributes) => [QuotationSource.parse(attributes).source] },
  references: {
    blockquote: (attributes) => {
      const { sourceUrl } = QuotationSource.parse(attributes)
      return { urls: sourceUrl ? [sourceUrl] : [] }
    },
  },
}
