import sharp from 'sharp'
import { formatOf } from './format'
import {
  broken,
  empty,
  heic,
  maxPixels,
  maxTallness,
  notAPicture,
  type PictureProblem,
  tooLarge,
  tooManyPixels,
  tooTall,
} from './problems'

/** What stands against a file, as far as it can be told before a pixel is decoded; or null. */
export async function problemOf(bytes: Buffer, maxBytes: number): Promise<PictureProblem | null> {
  if (bytes.length === 0) return empty
  if (bytes.length > maxBytes) return tooLarge(maxBytes)
  const format = formatOf(bytes)
  if (format === null) return notAPicture
  if (format === 'heic') return heic
  const size = await sizeOf(bytes)
  if (!size) return broken
  if (size.width * size.height > maxPixels) return tooManyPixels(size)
  if (size.height > size.width * maxTallness) return tooTall
  return null
}

/** As the file's beginning says, turned the way its EXIF says. */
async function sizeOf(bytes: Buffer) {
  const metadata = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  return metadata?.autoOrient ?? null
}
