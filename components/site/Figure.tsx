import type { Picture as PictureView } from '@/domain/reading/views'
import { Picture } from './Picture'

type FigureProps = { picture: PictureView; sizes?: string; isFirst?: boolean }

export function Figure({ picture, sizes = columnSizes, isFirst = false }: FigureProps) {
  const { caption, credit } = picture
  return (
    <figure className={isTall(picture) ? 'max-w-[28rem]' : undefined}>
      <Picture picture={picture} sizes={sizes} isFirst={isFirst} className="w-full" />
      {(caption || credit) && (
        <figcaption className="mt-2.5 max-w-[40rem] text-small">
          {caption}
          {caption && credit && ' '}
          {credit && <span className="text-muted">{credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}

/** The text column. */
const columnSizes = '(min-width: 43rem) 40rem, calc(100vw - 2.5rem)'

/** A tall picture as wide as the text would push the text off the screen. */
function isTall({ width, height }: PictureView) {
  return height > width
}
