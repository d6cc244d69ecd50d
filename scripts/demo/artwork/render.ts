import sharp from 'sharp'
import { type PictureName, pictures } from './pictures'
import { print } from './print'

/** The picture as the PNG file that an editor would upload. */
export async function renderPicture(name: PictureName): Promise<Buffer> {
  const { draw, size } = pictures[name]
  // The upload re-encodes it, so nothing is won by compressing it well.
  return await sharp(Buffer.from(print(draw(), size)))
    .png({ compressionLevel: 3 })
    .toBuffer()
}
