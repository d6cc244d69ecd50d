import type { ServerResponse } from 'node:http'
import { bareHeaders } from './headers'

/** Leads elsewhere. A redirect is as good as the page that it leads to, and no longer. */
export function makeRedirect(siteUrl: string, status: 302 | 308) {
  const common = Object.entries({
    ...bareHeaders(siteUrl),
    'cache-control': 'public, max-age=0, must-revalidate',
    'content-length': '0',
  }).flat()

  return (response: ServerResponse, location: string) => {
    response.writeHead(status, [...common, 'location', location]).end()
  }
}
