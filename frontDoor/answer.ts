import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import Negotiator from 'negotiator'
import type { Body, Encoding } from './body'

/** Answers with a finished body: the encoding that the reader prefers, or 304 if it has it. */
export function answer(
  request: IncomingMessage,
  response: ServerResponse,
  body: Body,
  status: number,
  headers: OutgoingHttpHeaders,
) {
  const encoding = encodingFor(request.headers['accept-encoding'])
  const all: OutgoingHttpHeaders = { ...headers, etag: body.etag, vary: 'accept-encoding' }
  if (status === 200 && isUnchanged(request.headers['if-none-match'], body.etag)) {
    response.writeHead(304, all).end()
    return
  }
  const bytes = body.bytes[encoding]
  if (encoding !== 'identity') all['content-encoding'] = encoding
  all['content-length'] = bytes.length
  response.writeHead(status, all)
  response.end(request.method === 'HEAD' ? undefined : bytes)
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
  if (known.size < 1000) known.set(header, encoding)
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
