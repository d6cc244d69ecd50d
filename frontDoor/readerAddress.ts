import type { IncomingMessage } from 'node:http'

/** Where a request comes from. What a client says of itself is believed of a proxy only. */
export function readerAddress(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy ? request.headers['x-forwarded-for'] : undefined
  const nearest = String(forwarded ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  return nearest || request.socket.remoteAddress || ''
}
