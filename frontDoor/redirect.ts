import type { ServerResponse } from 'node:http'
import { bareHeaders } from './headers'

/** Leads elsewhere. A redirect is as good as the page that it leads to, and no longer. */
export function redirect(
  siteUrl: string,
  response: ServerResponse,
  status: 302 | 308,
  location: string,
) {
  response.writeHead(status, {
    ...bareHeaders(siteUrl),
    'cache-control': 'public, max-age=0, must-revalidate',
    'content-length': '0',
    location,
  })
  response.end()
}
