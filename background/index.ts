import type { Job } from './jobs'

/** Everything that the server does by itself. */
export const jobs: Job[] = []
