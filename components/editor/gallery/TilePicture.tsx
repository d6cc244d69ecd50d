import { thumbnail } from '@/components/admin/media/thumbnail'
import type { GalleryImage } from '@/content/gallery/images'
import { framed } from '@/content/image/framing'
import type { Known } from '../image/pictures'

type Props = { image: GalleryImage; known: Known }

/** One picture of a gallery, cut to the shape that all of them have. */
export function TilePicture({ image, known }: Props) {
  const { mediaId, alt, framing } = image
  const whole = known.pictures.get(mediaId)
  if (!whole) {
    return (
      <p className="grid aspect-3/2 place-items-center rounded-sm bg-muted p-2 text-center text-muted-foreground text-xs">
        {known.answered.has(mediaId) ? 'Deleted: readers see nothing here' : 'Loading…'}
      </p>
    )
  }
  const picture = framed(whole, framing)
  return (
    <img
      src={thumbnail(picture, 320)}
      alt={alt}
      draggable={false}
      className="aspect-3/2 w-full rounded-sm bg-muted object-cover"
      style={picture.focus && { objectPosition: `${picture.focus.x}% ${picture.focus.y}%` }}
    />
  )
}
