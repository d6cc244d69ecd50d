import { pictureUrl } from '@/components/site/Picture'
import type { Picture } from '@/domain/reading/views'

/** The smallest file of a picture that fills so many pixels. */
export function thumbnail(picture: Picture, pixels: number) {
  const { widths } = picture
  return pictureUrl(picture, widths.find((width) => width >= pixels) ?? widths.at(-1) ?? 0)
}
