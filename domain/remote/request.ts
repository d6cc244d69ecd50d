import type { LookupAddress } from 'node:dns'
import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import { hostOf } from './resolve'

type Asked = {
  method: 'GET' | 'HEAD'
  headers: Record<string, string>
  /** Those of the URL's host, as `publicAddressesOf` found them. */
  addresses: LookupAddress[]
  signal: AbortSignal
}

/**
 * Sends one request to a host of the public internet, to one of the addresses that were checked. The
 * parts of the URL one by one, so that a name and a password in it are not sent along.
 */
export function request(url: URL, { method, headers, addresses, signal }: Asked) {
  const { request: send } = url.protocol === 'https:' ? https : http
  const options = {
    method,
    host: hostOf(url),
    path: url.pathname + url.search,
    headers,
    // Neither a kept connection nor a proxy of the environment: both would lead past the check.
    agent: false,
    lookup: alwaysTo(addresses),
    signal,
  } as const
  return new Promise<IncomingMessage>((resolve, reject) => {
    const sent = send(options, resolve).on('error', reject)
    // Of a server that goes on in another protocol (101), Node tells nothing but that.
    sent.on('close', () => reject(noResponse())).end()
  })
}

function noResponse() {
  return Object.assign(new Error('The connection ended without a response.'), {
    code: 'ECONNRESET',
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

/** Where the answer says that the thing is, as it says it; null where it is an answer of its own. */
export function redirectOf({ statusCode = 0, headers }: IncomingMessage) {
  return [301, 302, 303, 307, 308].includes(statusCode) ? (headers.location ?? null) : null
}

/** The resolver of the system cannot be called off. */
export function before<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    work.then(resolve, reject)
  })
}
