import type { IncomingMessage } from 'node:http'
import { logInPath, pathHeader } from '../auth/logInPath'
import { needsSetup } from '../domain/site/needsSetup'
import { isRead, splitUrl } from './address'
import type { Listener } from './guarded'
import { visitorOf } from './visitor'

/**
 * Sends people to the setup or the log-in before anything is streamed: a redirect of the page itself
 * comes too late for a status. A convenience only: what is allowed, the domain decides.
 */
export function serveAdmin(next: Listener): Listener {
  return async (request, response) => {
    const address = addressOf(request.url ?? '/')
    request.headers[pathHeader] = address
    // Actions answer for themselves, so that a form is not lost with its session.
    const elsewhere = isRead(request) ? await wayFor(request, address) : null
    if (elsewhere === null) return next(request, response)
    const headers = {
      location: elsewhere,
      'cache-control': 'private, no-store',
      'content-length': 0,
    }
    response.writeHead(307, headers).end()
  }
}

/** @returns the address that the visitor must see first, or null */
async function wayFor(request: IncomingMessage, address: string) {
  const { path } = splitUrl(address)
  const isSetup = path === '/admin/setup'
  if (await needsSetup()) return isSetup ? null : '/admin/setup'
  if (isSetup) return '/admin'
  if (path === '/admin/login') return null
  return (await visitorOf(request)) ? null : logInPath(address)
}

/** As people know it: what Next's router asks for carries a parameter of its own. */
function addressOf(url: string) {
  const { path, search } = splitUrl(url)
  const query = new URLSearchParams(search)
  if (!query.has('_rsc')) return url
  query.delete('_rsc')
  return query.size > 0 ? `${path}?${query}` : path
}
