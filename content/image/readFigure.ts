import type { ImageAttributes } from './node'

export type ReadFigure = Pick<ImageAttributes, 'mediaId' | 'alt' | 'caption' | 'credit'>

/** What a figure of the public page says of its picture; null where it shows none of ours. */
export function readFigure(figure: HTMLElement): ReadFigure | null {
  const image = figure.querySelector('img')
  const mediaId = /^\/media\/([^/]+)\//.exec(image?.getAttribute('src') ?? '')?.[1]
  if (mediaId === undefined) return null
  const caption = figure.querySelector('figcaption')
  const credit = caption?.querySelector('span')?.textContent ?? ''
  // A space stands between the two.
  const words = caption?.textContent.slice(0, -credit.length || undefined) ?? ''
  return {
    mediaId,
    alt: image?.getAttribute('alt') ?? '',
    caption: credit ? words.slice(0, -1) : words,
    credit,
  }
}
