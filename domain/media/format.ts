type Format = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'tiff' | 'heic'

/**
 * What a file is by its first bytes, whatever its name says; null for all that is not a picture.
 * Nothing else reaches the decoders, SVG least of all: it can hold scripts, and name other files.
 */
export function formatOf(bytes: Buffer): Format | null {
  const start = bytes.toString('latin1', 0, 12)
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (start.startsWith('GIF87a') || start.startsWith('GIF89a')) return 'gif'
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return 'webp'
  if (start.startsWith('II*\0') || start.startsWith('MM\0*')) return 'tiff'
  return start.slice(4, 8) === 'ftyp' ? formatOfBrands(bytes) : null
}

/** ISO/IEC 14496-12: AVIF and HEIC are the same container, and their first box names what is in it. */
function formatOfBrands(bytes: Buffer): Format | null {
  const end = bytes.length < 4 ? 0 : Math.min(bytes.readUInt32BE(0), 256)
  const brands = bytes.toString('latin1', 8, end)
  if (/avif|avis/.test(brands)) return 'avif'
  return /hei[cxms]|hev[cxms]|mif1|msf1/.test(brands) ? 'heic' : null
}
