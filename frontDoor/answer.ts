import type { IncomingMessage, ServerResponse } from 'node:http'
import Negotiator from 'negotiator'
import type { Body, Encoding } from './body'

/** A finished response: not only its bytes, also its headers are made once; see decision 0030. */
export type Answer = {
  status: number
  body: Body
  headers: Record<Encoding, string[]>
  unchangedHeaders: string[]
}

export function makeAnswer(body: Body, status: number, given: Record<string, string>): Answer {
  const common = { ...given, etag: body.etag, vary: 'accept-encoding' }
  const headersFor = (encoding: Encoding) =>
    rawHeaders({
      ...common,
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
      'content-length': String(body.bytes[encoding].length),
    })
  return {
    status,
    body,
    headers: eachEncoding(headersFor),
    unchangedHeaders: rawHeaders(common),
  }
}

/** Answers in the encoding that the reader prefers, or 304 where nothing has changed for them. */
export function answer(
  request: IncomingMessage,
  response: ServerResponse,
  made: Answer,
): undefined {
  if (made.status === 200 && isUnchanged(request.headers['if-none-match'], made.body.etag)) {
    response.writeHead(304, made.unchangedHeaders).end()
    return
  }
  const encoding = encodingFor(request.headers['accept-encoding'])
  response.writeHead(made.status, made.headers[encoding])
  response.end(request.method === 'HEAD' ? undefined : made.body.bytes[encoding])
}

/** Names and values in turn: how Node takes headers without another look at each. */
function rawHeaders(headers: Record<string, string>): string[] {
  return Object.entries(headers).flat()
}

function eachEncoding<T>(make: (encoding: Encoding) => T): Record<Encoding, T> {
  return { br: make('br'), gzip: make('gzip'), identity: make('identity') }
}

const known = new Map<string, Encoding>()

/** Browsers send few different values; each is parsed once. */
function encodingFor(header: string | undefined): Encoding {
  if (header === undefined) return 'identity'
  const before = known.get(header)
  if (before) return before
  const accepted = new Negotiator({ headers: { 'accept-encoding': header } }).encodings([
    'br',
    'gzip',
  ])
  const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : 'identity'
  if (known.size < 100 && header.length < 100) known.set(header, encoding)
  return encoding
}

/** RFC 9110, section 13.1.2: weak comparison of each tag in the list. */
function isUnchanged(header: string | undefined, etag: string) {
  if (header === undefined) return false
  return header === '*' || header.split(',').some((tag) => weak(tag.trim()) === etag)
}

function weak(tag: string) {
  return tag.startsWith('W/') ? tag : `W/${tag}`
}
