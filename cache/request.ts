import { AsyncLocalStorage } from 'node:async_hooks'
import { PHASE_PRODUCTION_BUILD } from 'next/constants.js'

/** One request for a public page, from the front door through Next to the page cache. */
export type PageRequest = {
  /** The number of the latest change when the request began: what it shows is at least that new. */
  readonly number: number
  /** Where the page came from; settled by the page cache. */
  outcome: 'rendered' | 'stored'
}

// Next bundles this module more than once; the process must still have one storage.
const shared = globalThis as typeof globalThis & {
  throughlinePageRequest?: AsyncLocalStorage<PageRequest>
}
shared.throughlinePageRequest ??= new AsyncLocalStorage()

export const pageRequest = shared.throughlinePageRequest

/** The stamp of pages that the build prerenders, without a database. Nobody gets to see them. */
export const buildStamp = 'build'

/**
 * The stamp of the request under way. Each `'use cache'` function takes it as an argument: while a
 * call is under way, Next gives its result to every other call with equal arguments, also to those
 * of requests that began after a later change.
 */
export function currentStamp(): string {
  const request = pageRequest.getStore()
  if (request) return String(request.number)
  if (process.env.NEXT_PHASE === PHASE_PRODUCTION_BUILD) return buildStamp
  throw new Error('A public page was rendered outside of a page request.')
}
