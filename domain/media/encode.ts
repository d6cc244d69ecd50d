import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp, { type CreateRaw, type Sharp } from 'sharp'
import { type Crop, unitsPerSide } from '@/content/image/framing'
import { maxPixels } from './problems'

/**
 * Pixels of files, ascending; a picture has those that it can fill, and its own. The widest fills a
 * dense screen of 1,440, and 750 most phones, which would take 960.
 */
const widths = [160, 320, 640, 750, 960, 1280, 1600, 2000, 2560, 3200]

/** Of the whole picture as it is kept for crops. */
const wholeWidth = 3200

/** A picture's pixels and nothing else: what a camera noted about it is gone. */
export type Decoded = {
  /** Of the picture that was given, turned the way its EXIF said. */
  width: number
  height: number
  /** Enough for the widest file, and for the whole picture as it is kept. */
  pixels: Buffer
  raw: CreateRaw
}

/** @throws where the picture cannot be read to its end */
export async function decodePicture(bytes: Buffer): Promise<Decoded> {
  const source = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' })
  const { autoOrient } = await source.metadata()
  const { data, info } = await source
    .autoOrient()
    .resize({ width: keptWidth(autoOrient), withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  return { ...autoOrient, pixels: data, raw: { width, height, channels } }
}

/** WebP ends at 16,383 pixels, and what is tall takes more memory at the same width. */
function keptWidth({ width, height }: { width: number; height: number }) {
  return height > width * 2 ? wholeWidth / 2 : wholeWidth
}

const wholeFile = 'whole.webp'

/** The whole picture, of which parts are made later: larger than what readers get, and better. */
export async function writeWhole(decoded: Decoded, folder: string) {
  const bytes = await reopen(decoded).webp({ quality: 90, effort: 1 }).toBuffer()
  await writeFile(path.join(folder, wholeFile), bytes, { flush: true })
}

/** A part of the picture whose files lie in the folder. */
export async function decodePart(
  folder: string,
  { width, height, widths }: { width: number; height: number; widths: number[] },
  crop: Crop,
): Promise<Decoded> {
  const whole = await readWhole(folder, widths)
  const size = await sharp(whole).metadata()
  const along = (units: number, pixels: number) => Math.round((units * pixels) / unitsPerSide)
  const left = along(crop.x, size.width)
  const top = along(crop.y, size.height)
  const { data, info } = await sharp(whole)
    .extract({
      left,
      top,
      width: Math.max(1, Math.min(along(crop.width, size.width), size.width - left)),
      height: Math.max(1, Math.min(along(crop.height, size.height), size.height - top)),
    })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return {
    // No wider than there are pixels: a file never has more than it was made of.
    width: Math.min(along(crop.width, width), info.width),
    height: along(crop.height, height),
    pixels: data,
    raw: { width: info.width, height: info.height, channels: info.channels },
  }
}

/** Pictures of before have no file of the whole; their widest is the best there is. */
async function readWhole(folder: string, widths: number[]) {
  const widest = () => readFile(path.join(folder, `${widths.at(-1)}.webp`))
  return readFile(path.join(folder, wholeFile)).catch(widest)
}

/** Writes every file of a picture into the folder, one after the other; returns their widths. */
export async function writeFiles(
  decoded: Decoded,
  folder: string,
  signal?: AbortSignal,
): Promise<number[]> {
  const widths = widthsOf(decoded)
  const write = async (name: string, picture: Sharp) => {
    signal?.throwIfAborted()
    // On the disk before its row is.
    await writeFile(path.join(folder, name), await picture.toBuffer(), { flush: true })
  }
  for (const width of widths) {
    const scaled = () => reopen(decoded).resize({ width })
    // A higher effort takes up to twelve times as long, for files smaller by 6 %.
    await write(`${width}.avif`, scaled().avif({ quality: 55, effort: 1 }))
    await write(`${width}.webp`, scaled().webp({ quality: 75, effort: 2 }))
  }
  await write(
    'social.jpg',
    reopen(decoded).flatten({ background: 'white' }).resize(1200, 630).jpeg(),
  )
  return widths
}

/** Its own width among them: the step below would be shown blurred. */
function widthsOf({ width, raw }: Decoded) {
  const own = Math.min(width, raw.width)
  return [...widths.filter((candidate) => candidate < own), own]
}

function reopen({ pixels, raw }: Decoded) {
  return sharp(pixels, { raw })
}
