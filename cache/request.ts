import { AsyncLocalStorage } from 'node:async_hooks'
import { PHASE_PRODUCTION_BUILD } from 'next/constants.js'
import type { LinkOnPage } from '../domain/linkCounts/linksOn'

/** One render of a public page, from the front door through Next and back. */
export type PageRequest = {
  /** Those of all that the page shows: see `tags.ts`. */
  readonly tags: Set<string>
  /** The related links that the page shows. */
  linksShown: LinkOnPage[]
  /** True once Next has finished a complete page. Only complete pages are kept. */
  isWhole: boolean
}

// Next bundles this module more than once; the process must still have one storage.
const shared = globalThis as typeof globalThis & {
  throughlinePageRequest?: AsyncLocalStorage<PageRequest>
}
shared.throughlinePageRequest ??= new AsyncLocalStorage()

export const pageRequest = shared.throughlinePageRequest

export function beginRequest(): PageRequest {
  return { tags: new Set(), linksShown: [], isWhole: false }
}

/** The build has no database: nobody gets to see the pages that it prerenders. */
export function isBuild(): boolean {
  return process.env.NEXT_PHASE === PHASE_PRODUCTION_BUILD
}

/** Says what the page being rendered shows. */
export function noteTags(tags: string[]) {
  const request = pageRequest.getStore()
  if (!request) throw new Error('A public page was rendered outside of a page request.')
  for (const tag of tags) request.tags.add(tag)
}

/** Hands the links that the page shows to the front door: they are what beacons may count. */
export function noteLinks(links: LinkOnPage[]) {
  const request = pageRequest.getStore()
  if (request) request.linksShown = links
}
