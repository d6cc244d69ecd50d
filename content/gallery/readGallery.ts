import { uuidv7 } from 'uuidv7'
import { readFigure } from '../image/readFigure'
import type { GalleryAttributes } from './images'

/** What a figure of the public page says of a gallery; null where it is none of ours. */
export function readGallery(figure: HTMLElement): GalleryAttributes | null {
  const items = figure.querySelectorAll<HTMLElement>(':scope > ul.gallery > li > figure')
  const images = [...items].flatMap((item) => {
    const shown = readFigure(item)
    return shown ? [{ id: uuidv7(), ...shown }] : []
  })
  if (images.length === 0) return null
  return { caption: figure.querySelector(':scope > figcaption')?.textContent ?? '', images }
}
