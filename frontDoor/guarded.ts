import type { IncomingMessage, ServerResponse } from 'node:http'
import { log } from '../log'
import { withoutSecret } from './address'

/** Answers a request, at once or with a promise. */
export type Listener = (request: IncomingMessage, response: ServerResponse) => unknown

/** The listener, whose failures end the request with an apology, and never the process. */
export function guarded(listener: Listener) {
  return (request: IncomingMessage, response: ServerResponse) => {
    const failed = (error: unknown) => apologise(request, response, error)
    try {
      const answered = listener(request, response)
      if (answered instanceof Promise) answered.catch(failed)
    } catch (error) {
      failed(error)
    }
  }
}

function apologise(request: IncomingMessage, response: ServerResponse, err: unknown) {
  log.error({ err, url: withoutSecret(request.url ?? '/') }, 'A request failed')
  // Half an answer must not pass for a whole one.
  if (response.headersSent) return void response.destroy()
  response
    .writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
    .end('Something went wrong. Please try again.')
}
