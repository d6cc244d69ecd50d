import { RelatedLinks } from '@/components/site/RelatedLinks'
import type { Elements } from '../element'

export const relatedLinkBlockElements: Elements = {
  relatedLinkBlock: ({ node, page }) => {
    const block = page.placed.get(node)
    return block && <RelatedLinks {...block} />
  },
}
