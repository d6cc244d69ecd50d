import type { IncomingMessage } from 'node:http'
import { before, redirectOf, request } from '../../remote/request'
import { publicAddressesOf } from '../../remote/resolve'
import { notAPicture, type PictureProblem, tooLarge } from '../problems'
import { noPublicAddress, type RemoteProblem, tooSlow, unreachable } from './problems'

export type Downloaded = { ok: true; bytes: Buffer } | RemoteProblem | PictureProblem
export type Limits = { maxBytes: number; milliseconds: number }

const maxRedirects = 5

const headers = { accept: 'image/*', 'accept-encoding': 'identity', 'user-agent': 'Throughline' }

/**
 * Fetches a file from the public internet. Every address on the way is checked, and the connection
 * made to the very address that was: see docs/decisions/0047.
 */
export async function download(href: string, limits: Limits): Promise<Downloaded> {
  const signal = AbortSignal.timeout(limits.milliseconds)
  try {
    return await follow(href, limits.maxBytes, signal)
  } catch {
    return signal.aborted ? tooSlow : unreachable
  }
}

async function follow(href: string, maxBytes: number, signal: AbortSignal): Promise<Downloaded> {
  let next = href
  for (let hops = 0; hops <= maxRedirects; hops += 1) {
    if (!URL.canParse(next)) return noPublicAddress
    const url = new URL(next)
    const addresses = await before(signal, publicAddressesOf(url))
    if (addresses === null) return noPublicAddress
    const response = await request(url, { method: 'GET', headers, addresses, signal })
    const location = redirectOf(response)
    if (location === null) return read(response, maxBytes)
    response.destroy()
    next = URL.canParse(location, url) ? new URL(location, url).href : location
  }
  return unreachable
}

async function read(response: IncomingMessage, maxBytes: number): Promise<Downloaded> {
  try {
    if (response.statusCode !== 200) return unreachable
    if (!mayBePicture(response.headers['content-type'])) return notAPicture
    if (Number(response.headers['content-length']) > maxBytes) return tooLarge(maxBytes)
    const chunks: Buffer[] = []
    let length = 0
    for await (const chunk of response as AsyncIterable<Buffer>) {
      length += chunk.length
      if (length > maxBytes) return tooLarge(maxBytes)
      chunks.push(chunk)
    }
    return { ok: true, bytes: Buffer.concat(chunks) }
  } finally {
    response.destroy()
  }
}

/** Where a server says what it sends; the bytes are looked at in any case. */
function mayBePicture(type: string | undefined) {
  return type === undefined || /^(image\/(?!svg)|(application|binary)\/octet-stream)/i.test(type)
}
