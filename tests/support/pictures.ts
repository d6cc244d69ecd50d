import sharp, { type Sharp } from 'sharp'

type Size = { width?: number; height?: number }

/** A red picture as a PNG file. */
export async function aPicture(size: Size = {}): Promise<Buffer> {
  return drawing(size).png().toBuffer()
}

/** The same before it is encoded. */
export function drawing({ width = 8, height = 8 }: Size): Sharp {
  return sharp({ create: { width, height, channels: 3, background: 'red' } })
}

/** Something that does not compress to nothing, so that a half of it is not the whole. */
export function noise({ width = 8, height = 8 }: Size): Sharp {
  const background = 'black'
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
  return sharp({ create: { width, height, channels: 3, background, noise } })
}
