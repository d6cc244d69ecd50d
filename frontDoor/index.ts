import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { beginRequest, pageRequest } from '../cache/request'
import type { Config } from '../config'
import { hasWayUp, isAdmin, isApiRoute, isPreview, isRead, isUnderApi } from './address'
import { serveAdmin } from './admin'
import { admit } from './admission'
import { bodyBytes, bodyLimits, hasBody, leaveUnread, saysLength } from './bodyLimits'
import { serveDiskFiles } from './diskFiles'
import { serveEmbeds } from './embeds'
import { serveBuildFiles } from './files'
import { guarded, type Listener } from './guarded'
import { adminHeaders, fileHeaders, immutableFileHeaders } from './headers'
import { servePages } from './pages'
import { servePreviews } from './previews'
import { readerAddress } from './readerAddress'
import { refuse } from './refuse'
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
  const maxBodyBytes = bodyLimits(config.maxUploadBytes)
  // In development Next answers also for files, which it compiles when they are first asked for.
  const framework = byRoute(serveAdmin(unguardedNext), unguardedNext)
  const admitted = isDevelopment ? framework : admit(framework, config)
  const pages = guarded(isDevelopment ? noting(next) : serve)
  const previews = isDevelopment ? next : guarded(servePreviews({ next, siteUrl, notFoundBody }))
  const build = serveBuildFiles(
    path.resolve('.next/static'),
    buildFiles,
    Math.ceil(pageCacheBytes / 4),
  )
  const publicFiles = serveDiskFiles(path.resolve('public'), freshness)
  const embeds = serveEmbeds(siteUrl)
  const beacons = guarded(takeBeacons(config, open))
  const media = serveDiskFiles(config.mediaDir, () => immutableFileHeaders)

  return guarded((request, response) => {
    const url = request.url ?? '/'
    if (hasBody(request)) leaveUnread(request, response)
    if (hasWayUp(url)) return elsewhere(request, response)
    const isForNext = isOfNext(url, isDevelopment)
    if (!isForNext && isUnderApi(url)) return notFound(request, response)
    const isBeacon = request.method === 'POST' && url === beaconPath
    if (!isForNext && !isBeacon && !isRead(request)) return notAllowed(request, response)
    // It limits itself, and answers alike whatever comes.
    if (isBeacon) return beacons(request, response)
    const problem = bodyProblem(request, maxBodyBytes(url))
    if (problem) return refuse(siteUrl, request, response, problem)
    if (isForNext) return toNext(request, response)
    if (url.startsWith(buildFiles))
      return build(request, response, () => notFound(request, response))
    if (url.startsWith('/media/')) {
      request.url = url.slice('/media'.length)
      return media(request, response, () => notFound(request, response))
    }
    if (isPreview(url)) return previews(request, response)
    if (url.startsWith('/embed/'))
      return embeds(request, response, () => notFound(request, response))
    // No page has a dot in its address, and no file is without, or ends with a slash.
    if (!url.includes('.') || /\/(\?|$)/.test(url)) return pages(request, response)
    return publicFiles(request, response, () => pages(request, response))
  })

  /** Next would go where it leads, past all that is done here. Pages are looked up before. */
  function elsewhere(request: IncomingMessage, response: ServerResponse) {
    if (isDevelopment || !isRead(request)) return notFound(request, response)
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
    return admitted(request, response)
  }

  function notFound(request: IncomingMessage, response: ServerResponse) {
    refuse(siteUrl, request, response, { status: 404, message: 'Not found' })
  }

  function notAllowed(request: IncomingMessage, response: ServerResponse) {
    const headers = { allow: 'GET, HEAD' }
    refuse(siteUrl, request, response, { status: 405, message: 'Method not allowed', headers })
  }
}

/** Why a body is refused, before anything of it is read. */
function bodyProblem(request: IncomingMessage, maxBytes: number) {
  if (!saysLength(request)) return lengthMissing
  return bodyBytes(request) > maxBytes ? tooLarge : null
}

const lengthMissing = {
  status: 411,
  error: 'invalid',
  message: 'Say how long the body is (Content-Length).',
}

const tooLarge = {
  status: 413,
  error: 'too-large',
  message: 'This is too large for the site. Make it smaller, then try again.',
}

/** In development Next serves the pages itself, and each still notes what it shows. */
function noting(next: Listener): Listener {
  return (request, response) => pageRequest.run(beginRequest(), () => next(request, response))
}

function byRoute(admin: Listener, others: Listener): Listener {
  return (request, response) =>
    isAdmin(request.url ?? '/') ? admin(request, response) : others(request, response)
}

function isOfNext(url: string, isDevelopment: boolean) {
  return isAdmin(url) || isApiRoute(url) || (isDevelopment && url.startsWith('/_next/'))
}

/** The names of the fonts carry a hash of their content. */
function freshness(url: string) {
  return url.startsWith('/fonts/') ? immutableFileHeaders : fileHeaders
}

function setHeaders(response: ServerResponse, headers: Record<string, string>) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}
