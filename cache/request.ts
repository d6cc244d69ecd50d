import { AsyncLocalStorage } from 'node:async_hooks'
import { PHASE_PRODUCTION_BUILD } from 'next/constants.js'
import type { LinkOnPage } from '../domain/linkCounts/linksOn'
import type { Sequence } from './sequence'

/** Read when a render begins, so that everything it shows is at least as new. */
export type Stamp = Sequence

/** One render of a public page, from the front door through Next and back. */
export type PageRequest = {
  readonly stamp: Stamp
  /** The tags of all that the page shows, once it is finished; null for what may not be kept. */
  tags: string[] | null
  /** The related links that the page shows. */
  linksShown: LinkOnPage[]
}

// Next bundles this module more than once; the process must still have one storage.
const shared = globalThis as typeof globalThis & {
  throughlinePageRequest?: AsyncLocalStorage<PageRequest>
}
shared.throughlinePageRequest ??= new AsyncLocalStorage()

export const pageRequest = shared.throughlinePageRequest

export function beginRequest(stamp: Stamp): PageRequest {
  return { stamp, tags: null, linksShown: [] }
}

/** The stamp of pages that the build prerenders, without a database. Nobody gets to see them. */
const buildStamp: Stamp = { epoch: 'build', number: 0 }

/**
 * The stamp of the render under way. Each `'use cache'` function takes it as an argument: while a
 * call is under way, Next gives its result to every other call with equal arguments, also to those
 * of requests that began after a later change.
 */
export function currentStamp(): Stamp {
  const request = pageRequest.getStore()
  if (request) return request.stamp
  if (process.env.NEXT_PHASE === PHASE_PRODUCTION_BUILD) return buildStamp
  throw new Error('A public page was rendered outside of a page request.')
}

export function isOfBuild({ epoch }: Stamp) {
  return epoch === buildStamp.epoch
}

/** Hands the links that the page shows to the front door: they are what beacons may count. */
export function noteLinks(links: LinkOnPage[]) {
  const request = pageRequest.getStore()
  if (request) request.linksShown = links
}
