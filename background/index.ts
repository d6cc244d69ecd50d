import type { Job } from './jobs'
import { linkCountJobs } from './linkCounts'

/** Everything that the server does by itself. */
export const jobs: Job[] = [...linkCountJobs]
