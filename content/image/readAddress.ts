import { partIn } from './framing'

/** Which of our pictures an image on the public page shows, and which part of it; null for others. */
export function readAddress(image: Element | null) {
  const [, mediaId, folder = ''] =
    /^\/media\/([^/]+)\/(?:([\d-]+)\/)?[^/]+$/.exec(image?.getAttribute('src') ?? '') ?? []
  return mediaId === undefined ? null : { mediaId, crop: partIn(folder) }
}
