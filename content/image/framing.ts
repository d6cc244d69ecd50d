import { z } from 'zod'
import type { Picture } from '@/domain/reading/views'

/** What a side of the picture has of the units in which a crop is measured. */
export const unitsPerSide = 10_000
/** A twentieth: a smaller part has too few pixels to be shown. */
export const smallestSide = 500

const outside = 'A crop must lie within the picture, and have at least a twentieth of its sides.'
const start = z.int(outside).min(0, outside).max(unitsPerSide, outside)
const side = z.int(outside).min(smallestSide, outside).max(unitsPerSide, outside)

/** A part of the picture: in ten-thousandths of its width and height, so that none is rounded twice. */
export const Crop = z
  .object({ x: start, y: start, width: side, height: side })
  .refine(({ x, y, width, height }) => x + width <= unitsPerSide && y + height <= unitsPerSide, {
    message: outside,
  })

export type Crop = z.infer<typeof Crop>

const percent = z
  .int('A focal point must lie within the picture.')
  .min(0, 'A focal point must lie within the picture.')
  .max(100, 'A focal point must lie within the picture.')

/** What must stay to be seen where a layout cuts the picture: in percent of the whole picture. */
export const FocalPoint = z.object({ x: percent, y: percent })

export type FocalPoint = z.infer<typeof FocalPoint>

/** How one use of a picture shows it. The picture itself, and its other uses, stay as they are. */
export const Framing = z.object({ crop: Crop.nullable(), focus: FocalPoint.nullable() })

export type Framing = z.infer<typeof Framing>

export const unframed: Framing = { crop: null, focus: null }

/** The name of the folder with the files of a part. */
export function folderOf({ x, y, width, height }: Crop) {
  return [x, y, width, height].join('-')
}

/** The part whose files lie in the folder; null where it is none. */
export function partIn(folder: string): Crop | null {
  const [x, y, width, height] = folder.split('-').map(Number)
  return Crop.nullable().catch(null).parse({ x, y, width, height })
}

/**
 * The picture as it is framed: a part of it has files of its own, without which the whole is shown.
 * Its focal point becomes one of what is shown.
 */
export function framed<Shown extends Picture>(picture: Shown, framing: Framing | null): Shown {
  if (!framing) return picture
  const { crop, focus } = framing
  const folder = crop && folderOf(crop)
  const files = folder ? picture.crops?.[folder] : undefined
  const cut = crop && folder && files ? { ...picture, ...files, folder } : picture
  if (!focus) return cut
  return { ...cut, focus: files && crop ? within(focus, crop) : focus }
}

/** For those who compare two versions; empty where it is as it was uploaded. */
export function wordsOfFraming(framing: Framing | null) {
  const { crop, focus } = framing ?? unframed
  const percents = (units: number) => `${Number(((units * 100) / unitsPerSide).toFixed(1))} %`
  const part =
    crop &&
    `part of ${percents(crop.width)} × ${percents(crop.height)}, ${percents(crop.x)} from the left, ${percents(crop.y)} from the top`
  const point = focus && `focal point at ${focus.x} % from the left, ${focus.y} % from the top`
  return [part, point].filter(Boolean).join('; ')
}

function within(focus: FocalPoint, { x, y, width, height }: Crop): FocalPoint {
  const along = (percents: number, start: number, length: number) =>
    Math.round(clamp(((percents * unitsPerSide) / 100 - start) / length) * 100)
  return { x: along(focus.x, x, width), y: along(focus.y, y, height) }
}

function clamp(fraction: number) {
  return Math.min(1, Math.max(0, fraction))
}
