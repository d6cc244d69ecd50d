import { Gallery } from '@/components/site/Gallery'
import type { Elements } from '../element'
import { framed } from '../image/framing'
import { GalleryAttributes } from './images'

export const galleryElements: Elements = {
  /** Pictures that were deleted leave no holes. */
  gallery: ({ node, page }) => {
    const { images, caption } = GalleryAttributes.parse(node.attrs ?? {})
    const pictures = images.flatMap(({ id: key, mediaId, framing, ...texts }) => {
      const picture = page.pictures[mediaId]
      return picture ? [{ key, framing, ...framed(picture, framing), ...texts }] : []
    })
    return pictures.length > 0 && <Gallery pictures={pictures} caption={caption} />
  },
}
