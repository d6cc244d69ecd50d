import { flush } from '../domain/linkCounts/flush'
import { forgetOldDays } from '../domain/linkCounts/forgetOldDays'
import { rankFollowed } from '../domain/linkCounts/rankFollowed'
import type { Job } from './jobs'

/** A crash loses what was counted in these few seconds. */
export const writeLinkCounts = {
  name: 'write link counts',
  everySeconds: 3,
  run: flush,
} satisfies Job

export const linkCountJobs: Job[] = [
  writeLinkCounts,
  { name: 'rank followed articles', everySeconds: 600, run: rankFollowed },
  { name: 'forget old link counts', everySeconds: 3600, run: forgetOldDays },
]
