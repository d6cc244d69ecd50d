import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { log } from '../log'

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

export type Encoding = 'br' | 'gzip' | 'identity'

/** A response that is finished: its bytes in every encoding, compressed once. */
export type Body = {
  etag: string
  bytes: { identity: Buffer; gzip: Buffer; br: Buffer | null }
  size: number
}

/** Compresses as fast as the first reader wants it; what takes longer follows by `compressMore`. */
export async function finishBody(identity: Buffer): Promise<Body> {
  const gz = await deflate(identity, { level: 6 })
  const etag = `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`
  // Brotli makes it smaller than gzip.
  return { etag, bytes: { identity, gzip: gz, br: null }, size: identity.length + 2 * gz.length }
}

/** Compresses with brotli, for all readers but the first; until then they get gzip. */
export async function compressMore({ bytes }: Body) {
  try {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 }
    bytes.br = await brotli(bytes.identity, { params })
  } catch (err) {
    log.warn({ err }, 'A page could not be compressed')
  }
}
