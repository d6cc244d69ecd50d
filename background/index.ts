import { keepUp } from '../domain/relatedLinks/suggestions'
import { blockTimes } from './blockTimes'
import { integrity } from './integrity'
import type { Job } from './jobs'
import { linkCountJobs } from './linkCounts'
import { linkMap } from './linkMap'
import { outsideLinks } from './outsideLinks'
import { ownAddresses } from './ownAddresses'

/** Everything that the server does by itself. */
export const jobs: Job[] = [
  blockTimes,
  { name: 'index of articles', everySeconds: 1, run: keepUp },
  ownAddresses,
  ...linkCountJobs,
  ...outsideLinks,
  linkMap,
  integrity,
]
