import type {
  IncomingMessage,
  OutgoingHttpHeaders,
  RequestListener,
  ServerResponse,
} from 'node:http'
import inject from 'light-my-request'
import { LRUCache } from 'lru-cache'
import { currentNumber } from '../cache/numbers'
import { type PageRequest, pageRequest } from '../cache/request'
import { answer } from './answer'
import { type Body, finishBody } from './body'
import { publicHeaders } from './headers'
import { withoutFramework } from './withoutFramework'

/** A finished page, and the number of the latest change when its request began. */
type Page = { status: number; headers: OutgoingHttpHeaders; body: Body; number: number }
type Running = { number: number; page: Promise<Page> }

/** A path that no page has, for addresses that cannot be a page's. */
const unknownPath = '/-'

/**
 * Serves public pages: from memory while nothing has changed since their requests began, else
 * through Next, one request a path at a time.
 */
export function servePages(next: RequestListener, host: string, maxBytes: number) {
  const finished = new LRUCache<string, Page>({
    maxSize: maxBytes,
    sizeCalculation: ({ body }) => body.size + 512,
  })
  const running = new Map<string, Running>()
  let emptiedAt = 0

  return async (request: IncomingMessage, response: ServerResponse) => {
    const path = pathOf(request)
    const number = currentNumber()
    if (number !== emptiedAt) {
      finished.clear()
      emptiedAt = number
    }
    const known = finished.get(path)
    if (known) return send(request, response, known, 'hit')

    const joined = await join(path, number)
    if (joined) return send(request, response, joined, 'collapsed')
    const page = await start(path, number)
    return send(request, response, page, page.outcome)
  }

  /**
   * The page that another reader's request is about to finish, if it began after the latest
   * change. An older one is only waited for: Next would have this reader join it.
   */
  async function join(path: string, number: number): Promise<Page | null> {
    for (;;) {
      const other = running.get(path)
      if (!other) return null
      if (other.number >= number) return other.page
      await other.page.catch(() => undefined)
    }
  }

  async function start(path: string, number: number) {
    const request: PageRequest = { number, outcome: 'rendered' }
    const page = pageRequest.run(request, () => render(next, host, path, number))
    running.set(path, { number, page })
    try {
      const done = await page
      if (done.status === 200 && currentNumber() === number) finished.set(path, done)
      return { ...done, outcome: request.outcome }
    } finally {
      running.delete(path)
    }
  }
}

/** Query strings never matter to a public page, so that no campaign's makes a page of its own. */
function pathOf(request: IncomingMessage) {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
  return /^\/[a-z0-9/-]*$/.test(path) && !path.includes('//') ? path : unknownPath
}

async function render(
  next: RequestListener,
  host: string,
  path: string,
  number: number,
): Promise<Page> {
  const result = await inject(next, { method: 'GET', url: path, headers: { host } })
  const html = String(result.headers['content-type']).startsWith('text/html')
  const body = await finishBody(
    html ? Buffer.from(withoutFramework(result.payload)) : result.rawPayload,
  )
  const headers: OutgoingHttpHeaders = {}
  if (result.headers['content-type']) headers['content-type'] = result.headers['content-type']
  if (result.headers.location) headers.location = result.headers.location
  return { status: result.statusCode, headers, body, number }
}

type CacheStatus = 'hit' | 'collapsed' | PageRequest['outcome']

/** RFC 9211. Operators and tests see from it which pages were rendered. */
const cacheStatus: Record<CacheStatus, string> = {
  hit: 'front-door; hit',
  collapsed: 'front-door; fwd=miss; collapsed',
  stored: 'page-cache; hit, front-door; fwd=miss',
  rendered: 'page-cache; fwd=miss, front-door; fwd=miss',
}

function send(request: IncomingMessage, response: ServerResponse, page: Page, status: CacheStatus) {
  answer(request, response, page.body, page.status, {
    ...publicHeaders,
    ...page.headers,
    'cache-status': cacheStatus[status],
  })
}
