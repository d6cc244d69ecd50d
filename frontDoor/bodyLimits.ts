import type { IncomingMessage, ServerResponse } from 'node:http'
import { maxActionBytes } from '../maxActionBytes'

const kilobyte = 1024

/** The largest body of each route, in bytes; a route that is not here takes none. */
export function bodyLimits(maxUploadBytes: number) {
  const limits: [RegExp, number][] = [
    [/^\/api\/auth\//, 8 * kilobyte],
    [/^\/api\/visits\//, 2 * kilobyte],
    // A URL of 8,000 characters, however they are escaped.
    [/^\/api\/media\/copy$/, 64 * kilobyte],
    [/^\/api\/media(\?|$)/, maxUploadBytes],
    [/^\/admin(\/|\?|$)/, maxActionBytes],
  ]
  return (url: string) => limits.find(([route]) => route.test(url))?.[1] ?? 0
}

export function hasBody({ headers }: IncomingMessage) {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

/** How long the body is; one that does not say is taken for as long as the route allows. */
export function bodyBytes({ headers }: IncomingMessage, maxBytes: number) {
  return headers['transfer-encoding'] === undefined
    ? Number(headers['content-length'] ?? 0)
    : maxBytes
}

/** Calls `tooLong`, and passes nothing more on, once a body that did not say its length exceeds it. */
export function cutOff(request: IncomingMessage, maxBytes: number, tooLong: () => void) {
  if (request.headers['transfer-encoding'] === undefined) return
  const push = request.push.bind(request)
  let bytes = 0
  request.push = (chunk, encoding) => {
    const isWithin = bytes <= maxBytes
    bytes += chunk?.length ?? 0
    if (bytes <= maxBytes) return push(chunk, encoding)
    if (isWithin) tooLong()
    return false
  }
}

const maxMilliseconds = 5_000

/** So much is read after the answer, for the connection to be used again. */
const maxUnread = 64 * kilobyte

/**
 * Node would read whatever still comes after the answer, as fast as it comes, and so starve everyone
 * else: it is left in the network. But a client that still sends would not hear the answer if the
 * connection were closed at once, so it is half closed first, and wholly some seconds later.
 */
export function leaveUnread(request: IncomingMessage, response: ServerResponse) {
  const { socket } = request
  if (bodyBytes(request, Number.POSITIVE_INFINITY) > maxUnread) response.shouldKeepAlive = false
  response.once('prefinish', () => {
    if (request.complete) return
    let bytes = 0
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > maxUnread) request.pause()
    })
    socket.destroySoon = () => socket.end()
    const timer = setTimeout(() => request.destroy(), maxMilliseconds)
    request.once('close', () => clearTimeout(timer))
  })
}
