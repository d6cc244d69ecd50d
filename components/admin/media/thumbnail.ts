import type { Picture } from '@/domain/reading/views'

/** The smallest file of a picture that fills so many pixels. */
export function thumbnail({ id, widths }: Picture, pixels: number) {
  const width = widths.find((candidate) => candidate >= pixels) ?? widths.at(-1)
  return `/media/${id}/${width}.webp`
}
