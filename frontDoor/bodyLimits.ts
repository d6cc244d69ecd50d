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

export function hasBody(request: IncomingMessage) {
  return !saysLength(request) || bodyBytes(request) > 0
}

/** Browsers and proxies know how much they send. What does not say it could go on for ever. */
export function saysLength({ headers }: IncomingMessage) {
  return headers['transfer-encoding'] === undefined
}

export function bodyBytes({ headers }: IncomingMessage) {
  return Number(headers['content-length'] ?? 0)
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
  if (!saysLength(request) || bodyBytes(request) > maxUnread) response.shouldKeepAlive = false
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
