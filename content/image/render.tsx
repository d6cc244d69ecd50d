import { Figure } from '@/components/site/Figure'
import type { Elements } from '../element'
import { framed } from './framing'
import { ImageAttributes } from './node'

export const imageElements: Elements = {
  /** A picture that was deleted leaves no hole: nothing is rendered for it. */
  image: ({ node, page }) => {
    const { mediaId, framing, width, ...texts } = ImageAttributes.parse(node.attrs)
    const picture = page.pictures[mediaId]
    if (!picture) return null
    const shown = { ...framed(picture, framing), ...texts }
    return <Figure picture={shown} width={width} framing={framing} />
  },
}
