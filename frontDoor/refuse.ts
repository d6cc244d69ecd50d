import type { IncomingMessage, ServerResponse } from 'node:http'
import { hasBody } from './bodyLimits'
import { plainHeaders } from './headers'

type Refusal = {
  status: number
  /** Tells people what to do. */
  message: string
  /** Tells our scripts the same; see `ActionFailure`. */
  error?: string
  headers?: Record<string, string>
}

/** Answers in plain words, or in JSON for the machines' routes, and reads no more of the body. */
export function refuse(
  siteUrl: string,
  request: IncomingMessage,
  response: ServerResponse,
  { status, message, error = 'unexpected', headers = {} }: Refusal,
) {
  const isForMachine = request.url?.startsWith('/api/') === true
  const text = isForMachine ? JSON.stringify({ ok: false, error, message }) : message
  response.writeHead(status, {
    ...plainHeaders(siteUrl),
    ...(isForMachine && { 'content-type': 'application/json' }),
    'content-length': Buffer.byteLength(text),
    ...headers,
  })
  response.end(request.method === 'HEAD' ? undefined : text)
  if (hasBody(request)) discardBody(request)
}

const maxDiscarded = 1024 * 1024
const maxMilliseconds = 5_000

/** A client that still sends would not hear the answer if the connection were closed at once. */
function discardBody(request: IncomingMessage) {
  let bytes = 0
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > maxDiscarded) request.destroy()
  })
  const timer = setTimeout(() => request.destroy(), maxMilliseconds)
  request.once('close', () => clearTimeout(timer))
}
