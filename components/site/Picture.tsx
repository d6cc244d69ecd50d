import type { Picture as PictureView } from '@/domain/reading/views'

type PictureProps = {
  picture: PictureView
  /** The `sizes` attribute: how wide the layout shows it. */
  sizes: string
  className?: string | undefined
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
        className={cut(className, picture)}
        decoding="async"
        {...(isFirst ? { fetchPriority: 'high' } : { loading: 'lazy' })}
      />
    </picture>
  )
}

export function pictureUrl(picture: PictureView, width: number, format: 'avif' | 'webp' = 'webp') {
  return `${folderOf(picture)}/${width}.${format}`
}

/** Where the files of a picture, or of a part of it, lie. */
export function folderOf({ id, folder }: Pick<PictureView, 'id' | 'folder'>) {
  return folder ? `/media/${id}/${folder}` : `/media/${id}`
}

function srcSet(picture: PictureView, format: 'avif' | 'webp') {
  return picture.widths.map((width) => `${pictureUrl(picture, width, format)} ${width}w`).join(', ')
}

/**
 * Classes in place of a style attribute, which the pages' policy forbids. They have the point in
 * steps of five percent, which nobody can tell from the point itself.
 */
function cut(className: string | undefined, { focus }: PictureView) {
  if (!focus) return className
  const step = (percent: number) => Math.round(percent / 5) * 5
  return `${className ?? ''} focus-x-${step(focus.x)} focus-y-${step(focus.y)}`.trim()
}

/** For browsers without `srcset`: neither the smallest file nor the largest. */
function middle(widths: number[]) {
  return widths[Math.floor(widths.length / 2)] ?? 0
}
