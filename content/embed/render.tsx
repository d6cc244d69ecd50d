import { Embed } from '@/components/site/Embed'
import type { Elements } from '../element'
import { EmbedAttributes } from './node'
import { embedded } from './source'

export const embedElements: Elements = {
  /** While its author has not said what to embed, readers see nothing. */
  embed: ({ node, page }) => {
    const { source, shape, title, mediaId } = EmbedAttributes.parse(node.attrs)
    const shown = embedded(source)
    if (!shown) return null
    const picture = page.pictures[mediaId ?? ''] ?? null
    return <Embed embed={{ ...shown, shape, title, picture }} />
  },
}
