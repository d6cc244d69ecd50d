import { focusAttribute } from '@/content/image/focus'
import type { Framing } from '@/content/image/framing'
import type { ImageWidth } from '@/content/image/node'
import type { Picture as PictureView } from '@/domain/reading/views'
import { Caption } from './Caption'
import { Picture } from './Picture'

type FigureProps = {
  picture: PictureView
  width?: ImageWidth
  framing?: Framing | null
  sizes?: string
  isFirst?: boolean
}

export function Figure({
  picture,
  width = 'normal',
  framing = null,
  sizes = sizesOf[width],
  isFirst = false,
}: FigureProps) {
  return (
    <figure className={looksOf(picture, width)} {...focusAttribute(framing)}>
      <Picture picture={picture} sizes={sizes} isFirst={isFirst} className={fills(width)} />
      <Caption {...picture} className="mt-2.5 max-w-[40rem] text-small" />
    </figure>
  )
}

/** A small image is enlarged only where its author wants it wide. */
function fills(width: ImageWidth) {
  return width === 'normal' ? undefined : 'w-full'
}

const sizesOf: Record<ImageWidth, string> = {
  /** The text column. */
  normal: '(min-width: 43rem) 40rem, calc(100vw - 2.5rem)',
  /** See `styles/figures.css`. */
  wide: '(min-width: 62rem) min(61rem, 100vw - 15.5rem), calc(100vw - 2.5rem)',
  full: '100vw',
}

/** A tall picture as wide as the text would push the text off the screen. */
function looksOf({ width, height }: PictureView, wanted: ImageWidth) {
  if (wanted !== 'normal') return wanted
  return height > width ? 'max-w-[28rem]' : undefined
}
