import type { IncomingMessage, ServerResponse } from 'node:http'
import { isUnderApi } from './address'
import { bareHeaders } from './headers'

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
  const isForMachine = isUnderApi(request.url ?? '/')
  const text = isForMachine ? JSON.stringify({ ok: false, error, message }) : message
  response.writeHead(status, {
    ...bareHeaders(siteUrl),
    'content-type': isForMachine ? 'application/json' : 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(text),
    ...headers,
  })
  response.end(request.method === 'HEAD' ? undefined : text)
}
