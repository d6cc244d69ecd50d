import { type Framing, unitsPerSide } from '@/content/image/framing'

/** What of the picture is seen, in fractions of it. */
type Cut = { left: number; top: number; width: number; height: number }

/**
 * What `object-fit: cover` leaves of the framed picture in a box of that shape, with the focal
 * point as its `object-position`.
 */
export function cutOf(
  picture: { width: number; height: number },
  { crop, focus }: Framing,
  ratio: number,
): Cut {
  const part = {
    left: (crop?.x ?? 0) / unitsPerSide,
    top: (crop?.y ?? 0) / unitsPerSide,
    width: (crop?.width ?? unitsPerSide) / unitsPerSide,
    height: (crop?.height ?? unitsPerSide) / unitsPerSide,
  }
  const shape = (part.width * picture.width) / (part.height * picture.height)
  const width = part.width * Math.min(1, ratio / shape)
  const height = part.height * Math.min(1, shape / ratio)
  const along = (percents: number, start: number, length: number) =>
    Math.min(1, Math.max(0, (percents / 100 - start) / length))
  const x = along(focus?.x ?? 50, part.left, part.width)
  const y = along(focus?.y ?? 50, part.top, part.height)
  return {
    left: part.left + (part.width - width) * (focus ? x : 0.5),
    top: part.top + (part.height - height) * (focus ? y : 0.5),
    width,
    height,
  }
}
