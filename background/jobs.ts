import { log } from '../log'

/** Work that the server does by itself, beside answering requests. */
export type Job = {
  name: string
  everySeconds: number
  /** The signal comes when the server stops: what takes long ends early. */
  run: (signal: AbortSignal) => Promise<unknown>
}

/**
 * Runs each job again and again, never beside itself; what a failed run left undone is for the next.
 *
 * @returns ends them all, and waits for those under way
 */
export function startJobs(jobs: Job[]): () => Promise<void> {
  const stops = jobs.map(start)
  return async () => {
    await Promise.all(stops.map((stop) => stop()))
  }
}

function start({ name, everySeconds, run }: Job) {
  let underWay: Promise<unknown> | null = null
  const stopped = new AbortController()
  const timer = setInterval(() => {
    underWay ??= run(stopped.signal)
      .catch((err: unknown) => {
        // One that was stopped in the middle ends by throwing.
        if (!stopped.signal.aborted) log.error({ err, job: name }, 'A background job failed.')
      })
      .finally(() => {
        underWay = null
      })
  }, everySeconds * 1000)
  return async () => {
    clearInterval(timer)
    stopped.abort()
    await underWay
  }
}
