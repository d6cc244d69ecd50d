import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { holdsUntil } from '../cache/moments'
import { currentSequence, type Stamp } from '../cache/sequence'
import { mayShowTheSame, showTheSame } from '../cache/viewTag'
import { noteShown } from '../domain/linkCounts/shown'
import { type Location, locate } from '../domain/reading/locate'
import { readTagsOfPage } from '../domain/reading/readPage'
import { notFoundPath, splitUrl } from './address'
import { type Answer, answer, makeAnswer } from './answer'
import { type Body, compressMore, finishBody } from './body'
import { canonicalPath } from './canonicalPath'
import type { Listener } from './guarded'
import { pageHeaders } from './headers'
import { makePageStore } from './pageStore'
import { makeRedirect } from './redirect'
import { type RenderedPage, renderPage } from './renderPage'
import { makeRenders, NobodyWaits } from './renders'

type Options = { next: Listener; siteUrl: string; maxBytes: number }

/** A finished page, and the answer for all who get it now. */
type Finished = Pick<RenderedPage, 'status' | 'location' | 'holdsUntil'> & {
  body: Body
  answerAs: (from: CacheStatus) => Answer
}

/**
 * Serves public pages: from memory while they are what the database says, else through Next. What
 * is at an address is looked up before anything is rendered.
 */
export function servePages({ next, siteUrl, maxBytes }: Options) {
  const store = makePageStore<Finished>(maxBytes)
  const locations = new LRUCache<string, { location: Location; stamp: Stamp }>({ max: 5000 })
  const renders = makeRenders(begin)
  const leadTo = makeRedirect(siteUrl, 308)

  return { serve, open, notFoundBody: async () => (await find(notFoundPath)).page.body }

  function serve(request: IncomingMessage, response: ServerResponse) {
    const { path, search } = splitUrl(request.url ?? '/')
    const stamp = currentSequence()
    // An answer that is kept in memory is sent without a promise: see docs/decisions/0030.
    const hit = store.get(path, stamp)
    if (hit) return answer(request, response, hit.answer)
    const location = known(path, stamp)
    if (typeof location === 'object') return leadTo(response, location.movedTo + search)
    const missing = location === 'nothing' && store.get(notFoundPath, stamp)
    if (missing) return answer(request, response, missing.answer)
    return findAndAnswer(request, response, path, search).catch(unlessNobodyWaits)
  }

  async function findAndAnswer(
    request: IncomingMessage,
    response: ServerResponse,
    spelled: string,
    search: string,
  ) {
    const isWanted = () => !response.destroyed
    const path = canonicalPath(spelled)
    const location = path === null ? 'nothing' : await lookUp(path)
    if (typeof location === 'object') return leadTo(response, location.movedTo + search)
    if (path !== null && location === 'page') {
      if (path !== spelled) return leadTo(response, path + search)
      const { page, from } = await find(path, isWanted)
      if (page.status === 200) return answer(request, response, page.answerAs(from))
      // It moved since it was looked up.
      if (page.location !== null) return leadTo(response, page.location + search)
    }
    const { page, from } = await find(notFoundPath, isWanted)
    answer(request, response, page.answerAs(from))
  }

  /** What is at a path is remembered until anything changes. */
  async function lookUp(path: string): Promise<Location> {
    const stamp = currentSequence()
    const before = known(path, stamp)
    if (before) return before
    const location = await locate(path)
    locations.set(path, { location, stamp })
    return location
  }

  function known(path: string, stamp: Stamp): Location | undefined {
    const found = locations.get(path)
    return found?.stamp === stamp ? found.location : undefined
  }

  /** Has the page at a path be what readers get, and says where it is; null where there is none. */
  async function open(path: string): Promise<string | null> {
    const location = await lookUp(path)
    if (location === 'nothing') return null
    const now = location === 'page' ? path : location.movedTo
    return (await find(now)).page.status === 200 ? now : null
  }

  async function find(path: string, isWanted = () => true) {
    const came = { stamp: currentSequence(), at: Date.now() }
    for (;;) {
      const { result, isFirst } = renders.join(path, came.stamp, isWanted)
      const { page, from } = await result
      // A render that the reader joined may have begun before the last moment of what it shows.
      if (page.holdsUntil > came.at) return { page, from: isFirst ? from : 'collapsed' } as const
    }
  }

  /** Renders nothing that is in memory: the render that ended just now may have brought it there. */
  function begin(path: string) {
    const stamp = currentSequence()
    return { stamp, result: refresh(path, stamp) }
  }

  async function refresh(
    path: string,
    stamp: Stamp,
  ): Promise<{ page: Finished; from: CacheStatus }> {
    const kept = store.get(path, stamp)?.page ?? (await keepUnchanged(path, stamp))
    return kept
      ? { page: kept, from: 'hit' }
      : { page: await render(path, stamp), from: 'rendered' }
  }

  /** Keeps the last page if it would be rendered to the same bytes: to read is cheaper by far. */
  async function keepUnchanged(path: string, stamp: Stamp): Promise<Finished | null> {
    const last = store.last(path, stamp)
    if (!last || !mayShowTheSame(last.number, last.tags)) return null
    const tags = await readTagsOfPage(path)
    if (!tags || !showTheSame(last.tags, tags)) return null
    const page = { ...last.page, holdsUntil: holdsUntil(tags) }
    store.set(path, { ...last, ...stamp, page, tags, holdsUntil: page.holdsUntil })
    return page
  }

  async function render(path: string, stamp: Stamp): Promise<Finished> {
    const rendered = await renderPage({ next, siteUrl }, path)
    const page = await finish(rendered, path === notFoundPath ? 404 : rendered.status)
    const { tags, status, needs, holdsUntil, linksShown } = rendered
    if (needs.beacon) noteShown(path, linksShown)
    if (status === 200 && tags !== null) {
      store.set(path, { page, answer: page.answerAs('hit'), tags, holdsUntil, ...stamp })
      void compressMore(page.body)
    }
    return page
  }

  async function finish(rendered: RenderedPage, status: number): Promise<Finished> {
    const { bytes, contentType, needs, location, holdsUntil } = rendered
    const body = await finishBody(bytes)
    const headers = { ...pageHeaders(siteUrl, needs), 'content-type': contentType }
    return {
      status,
      location,
      holdsUntil,
      body,
      answerAs: (from) =>
        makeAnswer(body, status, { ...headers, 'cache-status': cacheStatus[from] }),
    }
  }
}

function unlessNobodyWaits(error: unknown) {
  if (!(error instanceof NobodyWaits)) throw error
}

type CacheStatus = keyof typeof cacheStatus

/** RFC 9211. Operators and tests see from it which pages were rendered. */
const cacheStatus = {
  hit: 'front-door; hit',
  collapsed: 'front-door; fwd=miss; collapsed',
  rendered: 'front-door; fwd=miss',
}
