import { checkDuePages, makeChecker } from '../domain/outsideLinks/checkDue'
import { keepInStep, newWalk } from '../domain/outsideLinks/keepInStep'
import type { Job } from './jobs'

const walk = newWalk()
const checker = makeChecker()

/** The first questions come only after as long as a host has between two, also after a restart. */
export const outsideLinks: Job[] = [
  {
    name: 'list of outside pages',
    everySeconds: 10,
    run: (signal) => keepInStep(walk, { signal }),
  },
  {
    name: 'checker of outside links',
    everySeconds: 5,
    run: (signal) => checkDuePages(checker, signal),
  },
]
