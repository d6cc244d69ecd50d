import type { Picture as PictureView } from '@/domain/reading/views'
import { Picture } from './Picture'

type FigureProps = { picture: PictureView; sizes?: string; isFirst?: boolean }

export function Figure({ picture, sizes = '100vw', isFirst = false }: FigureProps) {
  return (
    <figure>
      <Picture picture={picture} sizes={sizes} isFirst={isFirst} />
      {(picture.caption || picture.credit) && (
        <figcaption>
          {picture.caption}
          {picture.caption && picture.credit && ' '}
          {picture.credit && <span className="credit">{picture.credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
