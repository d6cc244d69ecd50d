import { randomBytes } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import path from 'node:path'
import sirv from 'sirv'
import type { Config } from '../config'
import { serveBuildFiles } from './files'
import { adminHeaders, immutableFileHeaders } from './headers'
import { servePages } from './pages'

type Options = { config: Config; next: RequestListener; isDevelopment: boolean }

const buildFiles = '/_next/static/'

/**
 * What answers every request: public pages and files by ourselves, the admin area and the machines'
 * routes through Next.
 */
export function frontDoor({ config, next, isDevelopment }: Options) {
  const host = new URL(config.siteUrl).host
  const pages = isDevelopment ? next : servePages(next, host, Math.ceil(config.pageCacheBytes / 2))
  const build = serveBuildFiles(
    path.resolve('.next/static'),
    buildFiles,
    Math.ceil(config.pageCacheBytes / 4),
  )
  const publicFiles = sirv('public', { dev: isDevelopment, etag: true, maxAge: 3600 })
  const media = sirv(config.mediaDir, { dev: true, setHeaders: makeImmutable })

  return async (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '/'
    noteAddress(request, config)
    if (isOfNext(url, isDevelopment)) return toNext(request, response)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
      return
    }
    if (url.startsWith(buildFiles)) {
      if (!(await build(request, response))) notFound(response)
      return
    }
    if (url.startsWith('/media/')) {
      request.url = url.slice('/media'.length)
      return media(request, response, () => notFound(response))
    }
    publicFiles(request, response, () => void pages(request, response))
  }

  function toNext(request: IncomingMessage, response: ServerResponse) {
    const nonce = randomBytes(16).toString('base64')
    const headers = adminHeaders(nonce, isDevelopment)
    // Next reads the nonce from the request's policy, and puts it on its scripts.
    request.headers['content-security-policy'] = String(headers['content-security-policy'])
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value))
    return next(request, response)
  }
}

function isOfNext(url: string, isDevelopment: boolean) {
  return /^\/(admin|api)(\/|\?|$)/.test(url) || (isDevelopment && url.startsWith('/_next/'))
}

/** Tells the log-in whose guess it is. What a client says of itself is believed of a proxy only. */
function noteAddress(request: IncomingMessage, config: Config) {
  const forwarded = config.trustProxy ? request.headers['x-forwarded-for'] : undefined
  const nearest = String(forwarded ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  request.headers['x-throughline-address'] = nearest || request.socket.remoteAddress || ''
}

function makeImmutable(response: ServerResponse) {
  for (const [name, value] of Object.entries(immutableFileHeaders)) {
    response.setHeader(name, String(value))
  }
}

function notFound(response: ServerResponse) {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found')
}
