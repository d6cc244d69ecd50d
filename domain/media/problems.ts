/** Why a file did not become a picture. The message tells what to do. */
export type PictureProblem = {
  ok: false
  error: 'empty' | 'too-large' | 'not-a-picture' | 'broken' | 'too-many-pixels' | 'too-tall'
  message: string
}

/** Pixels that a picture may have, so that none can take all of the memory when it is decoded. */
export const maxPixels = 100_000_000

/** WebP ends at 16,383 pixels: a taller picture would not fit at the greatest width. */
export const maxTallness = 10

export const acceptedTypes = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/gif',
  'image/tiff',
]

export const empty: PictureProblem = {
  ok: false,
  error: 'empty',
  message: 'This file is empty. Choose another one.',
}

export function tooLarge(maxBytes: number): PictureProblem {
  const limit = Number((maxBytes / 1024 / 1024).toFixed(1))
  const message = `This file is too large: a picture may have at most ${limit} MB. Make it smaller, then try again.`
  return { ok: false, error: 'too-large', message }
}

export const notAPicture: PictureProblem = {
  ok: false,
  error: 'not-a-picture',
  message: 'This file is not a picture that can be shown. Use JPEG, PNG, WebP, AVIF, GIF or TIFF.',
}

export const heic: PictureProblem = {
  ok: false,
  error: 'not-a-picture',
  message: 'Most browsers cannot show HEIC pictures. Save it as JPEG, then upload that.',
}

export const broken: PictureProblem = {
  ok: false,
  error: 'broken',
  message: 'This picture is broken and cannot be read to its end. Save it anew, then try again.',
}

export function tooManyPixels({
  width,
  height,
}: {
  width: number
  height: number
}): PictureProblem {
  const megapixels = Math.ceil((width * height) / 1_000_000).toLocaleString('en')
  const message = `This picture has ${megapixels} megapixels; at most 100 are possible. Make it smaller, then try again.`
  return { ok: false, error: 'too-many-pixels', message }
}

export const tooTall: PictureProblem = {
  ok: false,
  error: 'too-tall',
  message: 'This picture is more than ten times as tall as it is wide. Cut it into several.',
}
