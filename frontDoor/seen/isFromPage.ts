import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether a page of this site sent it, that a reader looks at. Browsers say where a request comes
 * from, and scripts of other sites cannot say otherwise; over plain http, only `Origin` says it.
 */
export function isFromPage(headers: IncomingHttpHeaders, siteUrl: string) {
  const site = headers['sec-fetch-site']
  const isOurs = site === undefined ? headers.origin === siteUrl : site === 'same-origin'
  return isOurs && !isAhead(headers)
}

/** Fetched or drawn before the reader asked for it. */
function isAhead(headers: IncomingHttpHeaders) {
  const purposes = [headers['sec-purpose'], headers.purpose, headers['x-purpose'], headers['x-moz']]
  return purposes.some((purpose) => /prefetch|prerender|preview/i.test(String(purpose ?? '')))
}
