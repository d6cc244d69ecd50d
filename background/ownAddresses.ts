import { mendStoredAddresses } from '../domain/posts/mendStoredAddresses'
import type { Job } from './jobs'

const hour = 3_600_000

let nextAt = 0

/** With each start, and again each hour: an upgrade notes by and by what articles link to. */
export const ownAddresses = {
  name: 'links by the address of an article',
  everySeconds: 1,
  run: async (signal) => {
    if (Date.now() < nextAt) return
    await mendStoredAddresses(signal)
    nextAt = Date.now() + hour
  },
} satisfies Job
