import type { IncomingMessage, ServerResponse } from 'node:http'
import Negotiator from 'negotiator'
import type { Body, Encoding } from './body'

/** A finished response: not only its bytes, also its headers are made once; see decision 0030. */
export type Answer = {
  status: number
  body: Body
  common: Record<string, string>
  headers: Partial<Record<Encoding, string[]>>
  unchangedHeaders: string[]
}

export function makeAnswer(body: Body, status: number, given: Record<string, string>): Answer {
  const common = { ...given, etag: body.etag, vary: 'accept-encoding' }
  return { status, body, common, headers: {}, unchangedHeaders: rawHeaders(common) }
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
  const [encoding, bytes] = preferred(encodingsFor(request.headers['accept-encoding']), made.body)
  made.headers[encoding] ??= rawHeaders({
    ...made.common,
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    'content-length': String(bytes.length),
  })
  response.writeHead(made.status, made.headers[encoding])
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

function preferred(encodings: Encoding[], { bytes }: Body): [Encoding, Buffer] {
  for (const encoding of encodings) {
    const encoded = bytes[encoding]
    if (encoded) return [encoding, encoded]
  }
  return ['identity', bytes.identity]
}

/** Names and values in turn: how Node takes headers without another look at each. */
function rawHeaders(headers: Record<string, string>): string[] {
  return Object.entries(headers).flat()
}

const known = new Map<string, Encoding[]>()
const none: Encoding[] = []
const smallestFirst: Encoding[] = ['br', 'gzip']
/** The types of negotiator do not know its second argument. */
type Encodings = { encodings(known: string[], options: { preferred: string[] }): string[] }

/**
 * Those that the reader takes, the best liked first, and of equals the smallest. Browsers send few
 * values; each is parsed once.
 */
function encodingsFor(header: string | undefined): Encoding[] {
  if (header === undefined) return none
  const before = known.get(header)
  if (before) return before
  const negotiator: Encodings = new Negotiator({ headers: { 'accept-encoding': header } })
  const encodings = negotiator
    .encodings(smallestFirst, { preferred: smallestFirst })
    .flatMap((name) => smallestFirst.find((encoding) => encoding === name) ?? [])
  if (known.size < 100 && header.length < 100) known.set(header, encodings)
  return encodings
}

/** RFC 9110, section 13.1.2: weak comparison of each tag in the list. */
export function isUnchanged(header: string | undefined, etag: string) {
  if (header === undefined) return false
  return header === '*' || header.split(',').some((tag) => weak(tag.trim()) === weak(etag))
}

function weak(tag: string) {
  return tag.startsWith('W/') ? tag : `W/${tag}`
}
