import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

export type Encoding = 'br' | 'gzip' | 'identity'

/** A response that is finished: its bytes in every encoding, compressed once. */
export type Body = { etag: string; bytes: Record<Encoding, Buffer>; size: number }

export async function finishBody(identity: Buffer): Promise<Body> {
  const [br, gz] = await Promise.all([
    brotli(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    deflate(identity, { level: 9 }),
  ])
  const etag = `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`
  return {
    etag,
    bytes: { br, gzip: gz, identity },
    size: identity.length + br.length + gz.length,
  }
}
