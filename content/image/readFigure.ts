import { readFocus } from './focus'
import type { ImageAttributes } from './node'
import { readAddress } from './readAddress'

export type ReadFigure = Omit<ImageAttributes, 'width'>

/** What a figure of the public page says of its picture; null where it shows none of ours. */
export function readFigure(figure: HTMLElement): ReadFigure | null {
  const image = figure.querySelector(':scope > picture > img, :scope > a > picture > img')
  const shown = readAddress(image)
  if (!shown) return null
  const { mediaId, crop } = shown
  const focus = readFocus(figure)
  const caption = figure.querySelector('figcaption')
  const credit = caption?.querySelector('span')?.textContent ?? ''
  // A space stands between the two.
  const words = caption?.textContent.slice(0, -credit.length || undefined) ?? ''
  return {
    mediaId,
    alt: image?.getAttribute('alt') ?? '',
    caption: credit ? words.slice(0, -1) : words,
    credit,
    framing: crop || focus ? { crop, focus } : null,
  }
}
