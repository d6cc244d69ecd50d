import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import sirv from 'sirv'
import { beginRequest, pageRequest } from '../cache/request'
import { currentSequence } from '../cache/sequence'
import type { Config } from '../config'
import { hasWayUp, isApiRoute, isPreview, isUnderApi } from './address'
import { serveEmbeds } from './embeds'
import { serveBuildFiles } from './files'
import { guarded, type Listener } from './guarded'
import { adminHeaders, fileHeaders, immutableFileHeaders, notFoundHeaders } from './headers'
import { servePages } from './pages'
import { servePreviews } from './previews'
import { readerAddress } from './readerAddress'
import { beaconPath, takeBeacons } from './seen'

type Options = { config: Config; next: Listener; isDevelopment: boolean }

const buildFiles = '/_next/static/'

/**
 * What answers every request: public pages and files by ourselves, the admin area and the machines'
 * routes through Next.
 */
export function frontDoor({ config, next: unguardedNext, isDevelopment }: Options) {
  const { siteUrl, pageCacheBytes } = config
  const next = guarded(unguardedNext)
  const maxBytes = Math.ceil((pageCacheBytes * 3) / 4)
  const { serve, open, notFoundBody } = servePages({ next, siteUrl, maxBytes })
  const pages = guarded(isDevelopment ? stamped(next) : serve)
  const previews = isDevelopment ? next : guarded(servePreviews({ next, siteUrl, notFoundBody }))
  const build = serveBuildFiles(
    path.resolve('.next/static'),
    buildFiles,
    Math.ceil(pageCacheBytes / 4),
  )
  const publicFiles = sirv('public', { dev: isDevelopment, etag: true, setHeaders: noteFreshness })
  const embeds = serveEmbeds(siteUrl)
  const beacons = guarded(takeBeacons(config, open))
  const media = sirv(config.mediaDir, { dev: true, setHeaders: makeImmutable })
  const noApiRoute = notFoundHeaders(siteUrl)

  return guarded((request, response) => {
    const url = request.url ?? '/'
    if (hasWayUp(url)) return elsewhere(request, response)
    if (isOfNext(url, isDevelopment)) return toNext(request, response)
    if (isUnderApi(url)) return response.writeHead(404, noApiRoute).end('Not found')
    if (request.method === 'POST' && url === beaconPath) return beacons(request, response)
    if (!isRead(request)) return notAllowed(response)
    if (url.startsWith(buildFiles)) return build(request, response, () => notFound(response))
    if (url.startsWith('/media/')) {
      request.url = url.slice('/media'.length)
      return media(request, response, () => notFound(response))
    }
    if (isPreview(url)) return previews(request, response)
    if (url.startsWith('/embed/')) return embeds(request, response, () => notFound(response))
    // No page has a dot in its address, and no file is without, or ends with a slash.
    if (!url.includes('.') || /\/(\?|$)/.test(url)) return pages(request, response)
    return publicFiles(request, response, () => pages(request, response))
  })

  /** Next would go where it leads, past all that is done here. Pages are looked up before. */
  function elsewhere(request: IncomingMessage, response: ServerResponse) {
    if (isDevelopment || !isRead(request)) return notFound(response)
    return pages(request, response)
  }

  function toNext(request: IncomingMessage, response: ServerResponse) {
    // Tells the log-in whose guess it is.
    request.headers['x-throughline-address'] = readerAddress(request, config.trustProxy)
    const nonce = randomBytes(16).toString('base64')
    const headers = adminHeaders(siteUrl, nonce, isDevelopment)
    // Next reads the nonce from the request's policy, and puts it on its scripts.
    request.headers['content-security-policy'] = headers['content-security-policy']
    setHeaders(response, headers)
    return next(request, response)
  }
}

/** In development Next serves the pages itself, and each still asks for its stamp. */
function stamped(next: Listener): Listener {
  return (request, response) =>
    pageRequest.run(beginRequest(currentSequence()), () => next(request, response))
}

function isOfNext(url: string, isDevelopment: boolean) {
  const isAdmin = /^\/admin(\/|\?|$)/.test(url)
  return isAdmin || isApiRoute(url) || (isDevelopment && url.startsWith('/_next/'))
}

function isRead({ method }: IncomingMessage) {
  return method === 'GET' || method === 'HEAD'
}

function makeImmutable(response: ServerResponse) {
  setHeaders(response, immutableFileHeaders)
}

/** The names of the fonts carry a hash of their content. */
function noteFreshness(response: ServerResponse, path: string) {
  setHeaders(response, path.startsWith('/fonts/') ? immutableFileHeaders : fileHeaders)
}

function setHeaders(response: ServerResponse, headers: Record<string, string>) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}

function notAllowed(response: ServerResponse) {
  response.writeHead(405, { allow: 'GET, HEAD' }).end()
}

function notFound(response: ServerResponse) {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found')
}
