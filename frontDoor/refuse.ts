import type { IncomingMessage, ServerResponse } from 'node:http'
import { plainHeaders } from './headers'

type Refusal = {
  status: number
  /** Tells people what to do. */
  message: string
  /** Tells our scripts the same; see `ActionFailure`. */
  error?: string
  headers?: Record<string, string>
}

/** Answers in plain words, or in JSON for the machines' routes. */
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
}
