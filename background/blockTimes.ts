import { applyTimes } from '@/domain/relatedLinks/applyTimes'
import type { Job } from './jobs'

let lookedUntil: Date | undefined

/** Blocks begin and end by themselves, to the second. */
export const blockTimes = {
  name: 'times of related-link blocks',
  everySeconds: 1,
  run: async () => {
    const now = new Date()
    await applyTimes(now, lookedUntil)
    lookedUntil = now
  },
} satisfies Job
