import { countSectionLinks, newCounting } from '../domain/linkMap/countSectionLinks'
import type { Job } from './jobs'

const counting = newCounting()

export const linkMap: Job = {
  name: 'count of links between sections',
  everySeconds: 10,
  run: (signal) => countSectionLinks(counting, { signal }),
}
