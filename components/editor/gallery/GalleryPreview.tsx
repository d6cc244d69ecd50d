import type { GalleryAttributes } from '@/content/gallery/images'
import { MissingAlt } from '../image/MissingAlt'
import type { Known } from '../image/pictures'
import { TilePicture } from './TilePicture'

type Props = { gallery: GalleryAttributes; known: Known }

/** The gallery about as readers will see it. */
export function GalleryPreview({ gallery, known }: Props) {
  const { images, caption } = gallery
  if (images.length === 0)
    return (
      <p className="text-muted-foreground text-sm">An empty gallery. Readers see nothing here.</p>
    )
  return (
    <>
      <ul className="grid grid-cols-2 gap-2 sm:grid-cols-3">
        {images.map((image) => (
          <li key={image.id} className="min-w-0 text-sm">
            <TilePicture image={image} known={known} />
            <div className="mt-1 flex flex-wrap gap-x-2 gap-y-1">
              {image.alt.trim() === '' && <MissingAlt />}
              {image.caption && <span>{image.caption}</span>}
              {image.credit && <span className="text-muted-foreground">{image.credit}</span>}
            </div>
          </li>
        ))}
      </ul>
      {caption && <p className="mt-2 text-sm">{caption}</p>}
    </>
  )
}
