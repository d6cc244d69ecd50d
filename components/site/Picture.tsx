import type { Picture as PictureView } from '@/domain/reading/views'

type PictureProps = {
  picture: PictureView
  /** The `sizes` attribute: how wide the layout shows it. */
  sizes: string
  className?: string
  /** The picture that a reader sees first: asked for at once, before all else. */
  isFirst?: boolean
  /** Empty where the words beside it say the same. */
  alt?: string
}

/** Width and height are those of the file, so that nothing shifts when it arrives. */
export function Picture({ picture, sizes, className, isFirst = false, alt }: PictureProps) {
  return (
    <picture>
      <source type="image/avif" srcSet={srcSet(picture, 'avif')} sizes={sizes} />
      <img
        src={pictureUrl(picture, middle(picture.widths))}
        srcSet={srcSet(picture, 'webp')}
        sizes={sizes}
        width={picture.width}
        height={picture.height}
        alt={alt ?? picture.alt}
        className={className}
        decoding="async"
        {...(isFirst ? { fetchPriority: 'high' } : { loading: 'lazy' })}
      />
    </picture>
  )
}

export function pictureUrl(picture: PictureView, width: number, format: 'avif' | 'webp' = 'webp') {
  return `/media/${picture.id}/${width}.${format}`
}

function srcSet(picture: PictureView, format: 'avif' | 'webp') {
  return picture.widths.map((width) => `${pictureUrl(picture, width, format)} ${width}w`).join(', ')
}

/** For browsers without `srcset`: neither the smallest file nor the largest. */
function middle(widths: number[]) {
  return widths[Math.floor(widths.length / 2)] ?? 0
}
