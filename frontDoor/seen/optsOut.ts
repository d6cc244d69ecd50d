import type { IncomingHttpHeaders } from 'node:http'

/**
 * Do Not Track, or Global Privacy Control (https://w3c.github.io/gpc/). The script sends nothing
 * then; this holds where a browser says it to the server alone.
 */
export function optsOut(headers: IncomingHttpHeaders) {
  return headers.dnt === '1' || headers['sec-gpc'] === '1'
}
