import type { PercentCrop } from 'react-image-crop'
import { type Crop, smallestSide, unitsPerSide } from '@/content/image/framing'

export const aspects = ['free', '16:9', '4:3', '1:1'] as const
export type Aspect = (typeof aspects)[number]

/** Undefined for every shape. */
export function ratioOf(aspect: Aspect) {
  if (aspect === 'free') return undefined
  const [width = 1, height = 1] = aspect.split(':').map(Number)
  return width / height
}

/** The shape that a part was given, as far as it can be told from its sides. */
export function aspectOf(picture: Size, crop: Crop | null): Aspect {
  if (!crop) return 'free'
  const ratio = (picture.width * crop.width) / (picture.height * crop.height)
  return aspects.find((aspect) => Math.abs((ratioOf(aspect) ?? 0) / ratio - 1) < 0.005) ?? 'free'
}

type Size = { width: number; height: number }

const unitsPerPercent = unitsPerSide / 100

/** As the cropping library has it. The whole picture is a part too, so that it can be taken hold of. */
export function percentsOf(crop: Crop | null): PercentCrop {
  const { x, y, width, height } = crop ?? whole
  const percent = (units: number) => units / unitsPerPercent
  return { unit: '%', x: percent(x), y: percent(y), width: percent(width), height: percent(height) }
}

/** Null for the whole picture. A part that was drawn too small becomes the smallest there is. */
export function cropOf({ x, y, width, height }: Omit<PercentCrop, 'unit'>): Crop | null {
  const across = sideOf(x, width)
  const down = sideOf(y, height)
  const crop = { x: across.start, y: down.start, width: across.length, height: down.length }
  return crop.width === unitsPerSide && crop.height === unitsPerSide ? null : crop
}

/** The largest part of that shape, in the middle of the picture. */
export function largestPart(picture: Size, ratio: number) {
  const own = picture.width / picture.height
  const width = Math.min(100, (ratio / own) * 100)
  const height = Math.min(100, (own / ratio) * 100)
  return cropOf({ x: (100 - width) / 2, y: (100 - height) / 2, width, height })
}

const whole: Crop = { x: 0, y: 0, width: unitsPerSide, height: unitsPerSide }

function sideOf(startPercent: number, lengthPercent: number) {
  const length = within(lengthPercent * unitsPerPercent, smallestSide, unitsPerSide)
  return { length, start: within(startPercent * unitsPerPercent, 0, unitsPerSide - length) }
}

function within(units: number, least: number, most: number) {
  return Math.min(most, Math.max(least, Math.round(units)))
}
