import type { LookupAddress } from 'node:dns'
import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import { notAPicture, type PictureProblem, tooLarge } from '../problems'
import { noPublicAddress, type RemoteProblem, tooSlow, unreachable } from './problems'
import { hostOf, publicAddressesOf } from './resolve'

export type Downloaded = { ok: true; bytes: Buffer } | RemoteProblem | PictureProblem
export type Limits = { maxBytes: number; milliseconds: number }

const maxRedirects = 5

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
    const response = await ask(url, addresses, signal)
    const location = redirectOf(response)
    if (location === null) return read(response, maxBytes)
    response.destroy()
    next = URL.canParse(location, url) ? new URL(location, url).href : location
  }
  return unreachable
}

/** The resolver of the system cannot be called off. */
function before<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    work.then(resolve, reject)
  })
}

/** The parts of the URL one by one, so that a name and a password in it are not sent along. */
function ask(url: URL, addresses: LookupAddress[], signal: AbortSignal) {
  const { request } = url.protocol === 'https:' ? https : http
  const options = {
    host: hostOf(url),
    path: url.pathname + url.search,
    headers: { accept: 'image/*', 'accept-encoding': 'identity', 'user-agent': 'Throughline' },
    // Neither a kept connection nor a proxy of the environment: both would lead past the check.
    agent: false,
    lookup: alwaysTo(addresses),
    signal,
  } as const
  return new Promise<IncomingMessage>((resolve, reject) => {
    request(options, resolve).on('error', reject).end()
  })
}

/** In place of a second question to the resolver, which may be answered differently. */
function alwaysTo(addresses: LookupAddress[]): LookupFunction {
  return (_host, { all }, callback) => {
    const [first] = addresses
    if (all || !first) callback(null, addresses)
    else callback(null, first.address, first.family)
  }
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage) {
  return [301, 302, 303, 307, 308].includes(statusCode) ? (headers.location ?? null) : null
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
