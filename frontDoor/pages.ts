import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { currentNumber } from '../cache/numbers'
import { type PageRequest, pageRequest } from '../cache/request'
import { noteShown } from '../domain/linkCounts/shown'
import { notFoundPath, pathOf, tidyAddressOf } from './address'
import { type Answer, answer, makeAnswer } from './answer'
import type { Listener } from './guarded'
import { pageHeaders } from './headers'
import { type Page, renderPage } from './renderPage'

type Options = { next: Listener; siteUrl: string; maxBytes: number }
type Rendered = { page: Page; outcome: PageRequest['outcome'] }
type Kept = { page: Page; answer: Answer }

/**
 * Serves public pages: from memory while nothing has changed since their requests began, else
 * through Next, one request a path at a time.
 */
export function servePages({ next, siteUrl, maxBytes }: Options) {
  const kept = new LRUCache<string, Kept>({
    maxSize: maxBytes,
    sizeCalculation: ({ page }) => page.body.size + 4096,
  })
  const underWay = new Map<string, { number: number; rendered: Promise<Rendered> }>()
  let emptiedAt = 0

  return {
    serve,
    /** What is shown for every address that has no page; its status is yet that of a page. */
    notFoundPage: async () => (await find(notFoundPath)).page,
  }

  function serve(request: IncomingMessage, response: ServerResponse) {
    const path = pathOf(request.url ?? '/')
    const known = path === null ? undefined : fromMemory(path)
    // Most readers come no further, and need no promise: see docs/decisions/0030.
    if (known) return answer(request, response, known.answer)
    return findAndAnswer(request, response, path)
  }

  async function findAndAnswer(
    request: IncomingMessage,
    response: ServerResponse,
    path: string | null,
  ) {
    const tidyAddress = path === null ? tidyAddressOf(request.url ?? '/') : null
    if (tidyAddress !== null) return redirect(response, tidyAddress)
    const found = path === null ? null : await find(path)
    if (found && found.page.status !== 404) {
      return answer(request, response, answerOf(found.page, found.from))
    }
    const { page } = await find(notFoundPath)
    answer(request, response, answerOf({ ...page, status: 404 }, 'not-stored'))
  }

  async function find(path: string): Promise<{ page: Page; from: CacheStatus }> {
    const known = fromMemory(path)
    if (known) return { page: known.page, from: 'hit' }
    const number = emptiedAt
    for (;;) {
      const other = underWay.get(path)
      if (!other) break
      if (other.number >= number) return { page: (await other.rendered).page, from: 'collapsed' }
      // It began before the latest change. Next would have this request join it: wait it out.
      await other.rendered.catch(() => undefined)
    }
    const rendered = render(path, number)
    underWay.set(path, { number, rendered })
    try {
      const { page, outcome } = await rendered
      if (page.status === 200 && currentNumber() === number) {
        kept.set(path, { page, answer: answerOf(page, 'hit') })
      }
      return { page, from: outcome }
    } finally {
      underWay.delete(path)
    }
  }

  function fromMemory(path: string): Kept | undefined {
    const number = currentNumber()
    if (number !== emptiedAt) {
      kept.clear()
      emptiedAt = number
    }
    return kept.get(path)
  }

  async function render(path: string, number: number): Promise<Rendered> {
    const request: PageRequest = { number, outcome: 'rendered' }
    const page = await pageRequest.run(request, () => renderPage(next, siteUrl, path))
    if (page.needs.beacon) await noteShown(path)
    return { page, outcome: request.outcome }
  }

  function answerOf(page: Page, from: CacheStatus): Answer {
    return makeAnswer(page.body, page.status, {
      ...pageHeaders(siteUrl, page.needs),
      ...page.headers,
      'cache-status': cacheStatus[from],
    })
  }
}

function redirect(response: ServerResponse, location: string) {
  response.writeHead(308, { location }).end()
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
