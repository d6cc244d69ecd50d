import { AsyncLocalStorage } from 'node:async_hooks'

/** One request for a public page, from the front door through Next to the page cache. */
export type PageRequest = {
  /** The number of the latest change when the request began: what it shows is at least that new. */
  readonly number: number
  /** Where the page came from; settled by the page cache. */
  outcome: 'rendered' | 'stored'
}

export const pageRequest = new AsyncLocalStorage<PageRequest>()
