import { keepUp } from '../domain/relatedLinks/suggestions'
import type { Job } from './jobs'
import { linkMap } from './linkMap'
import { outsideLinks } from './outsideLinks'

/** Everything that the server does by itself. */
export const jobs: Job[] = [
  { name: 'index of articles', everySeconds: 1, run: keepUp },
  ...outsideLinks,
  linkMap,
]
