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

type Page = { status: number; headers: OutgoingHttpHeaders; body: Body }
type Rendered = Page & { outcome: PageRequest['outcome'] }

/** Where Next renders the page that is shown for every address that has none. */
const notFoundPath = '/page-not-found'

/**
 * Serves public pages: from memory while nothing has changed since their requests began, else
 * through Next, one request a path at a time.
 */
export function servePages(next: RequestListener, host: string, maxBytes: number) {
  const finished = new LRUCache<string, Page>({
    maxSize: maxBytes,
    sizeCalculation: ({ body }) => body.size + 512,
  })
  const underWay = new Map<string, { number: number; page: Promise<Rendered> }>()
  let emptiedAt = 0

  return async (request: IncomingMessage, response: ServerResponse) => {
    const path = pathOf(request)
    if (path === null) {
      const { page } = await find(notFoundPath)
      return send(request, response, { ...page, status: 404 }, 'not-stored')
    }
    const { page, from } = await find(path)
    if (page.status !== 404) return send(request, response, page, from)
    const { page: notFound } = await find(notFoundPath)
    send(request, response, { ...notFound, status: 404 }, 'not-stored')
  }

  async function find(path: string): Promise<{ page: Page; from: CacheStatus }> {
    const number = currentNumber()
    if (number !== emptiedAt) {
      finished.clear()
      emptiedAt = number
    }
    const known = finished.get(path)
    if (known) return { page: known, from: 'hit' }
    for (;;) {
      const other = underWay.get(path)
      if (!other) break
      if (other.number >= number) return { page: await other.page, from: 'collapsed' }
      // It began before the latest change. Next would have this request join it: wait it out.
      await other.page.catch(() => undefined)
    }
    const page = start(path, number)
    underWay.set(path, { number, page })
    try {
      const { outcome, ...done } = await page
      if (done.status === 200 && currentNumber() === number) finished.set(path, done)
      return { page: done, from: outcome }
    } finally {
      underWay.delete(path)
    }
  }

  async function start(path: string, number: number): Promise<Rendered> {
    const request: PageRequest = { number, outcome: 'rendered' }
    const page = await pageRequest.run(request, () => render(next, host, path))
    return { ...page, outcome: request.outcome }
  }
}

/**
 * The address as the pages are kept by, or null where no page can be. Query strings never matter
 * to a public page, so that no campaign's makes a page of its own.
 */
function pathOf(request: IncomingMessage): string | null {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
  const isPossible = /^\/[a-z0-9/-]*$/.test(path) && !path.includes('//') && path !== notFoundPath
  return isPossible ? path : null
}

async function render(next: RequestListener, host: string, path: string): Promise<Page> {
  const result = await inject(next, { method: 'GET', url: path, headers: { host } })
  const type = String(result.headers['content-type'] ?? 'text/plain; charset=utf-8')
  const isHtml = type.startsWith('text/html')
  const bytes = isHtml ? Buffer.from(withoutFramework(result.payload)) : result.rawPayload
  const location = [result.headers.location ?? []].flat()[0]
  return {
    status: result.statusCode,
    headers: { 'content-type': type, ...(location !== undefined && { location }) },
    body: await finishBody(bytes),
  }
}

type CacheStatus = 'hit' | 'collapsed' | 'not-stored' | PageRequest['outcome']

/** RFC 9211. Operators and tests see from it which pages were rendered. */
const cacheStatus: Record<CacheStatus, string> = {
  hit: 'front-door; hit',
  collapsed: 'front-door; fwd=miss; collapsed',
  stored: 'page-cache; hit, front-door; fwd=miss',
  rendered: 'page-cache; fwd=miss, front-door; fwd=miss',
  'not-stored': 'page-cache; fwd=bypass, front-door; fwd=bypass',
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { body, status, headers }: Page,
  from: CacheStatus,
) {
  answer(request, response, body, status, {
    ...publicHeaders,
    ...headers,
    'cache-status': cacheStatus[from],
  })
}
