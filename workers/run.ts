import type { TaskName, Tasks } from './tasks'

type Workers = (call: { name: TaskName; input: unknown[] }, signal: AbortSignal) => Promise<unknown>

// Next bundles this module apart from the server, which starts the threads.
const shared = globalThis as typeof globalThis & { throughlineWorkers?: Workers }

export function installWorkers(workers: Workers) {
  shared.throughlineWorkers = workers
}

/** The threads had too much to do, or a task took too long: nothing is wrong with what was asked. */
export class WorkersBusy extends Error {}

const longest = 30_000

/**
 * Runs a task of `tasks.ts` in a thread of its own; its input and its result are copied. Where there
 * are no threads (in scripts and in tests of the domain) it runs here.
 *
 * @param task the function itself; threads know it by its name, which bundlers change
 * @throws WorkersBusy when it was not begun, or not done within half a minute
 */
export async function runTask<Name extends TaskName, Input extends unknown[], Result>(
  name: Name,
  task: Tasks[Name] & ((...input: Input) => Result),
  input: Input,
  signal?: AbortSignal,
): Promise<Awaited<Result>> {
  const workers = shared.throughlineWorkers
  if (!workers) return await task(...input)
  const limit = AbortSignal.timeout(longest)
  try {
    const ended = signal ? AbortSignal.any([signal, limit]) : limit
    return (await workers({ name, input }, ended)) as Awaited<Result>
  } catch (error) {
    signal?.throwIfAborted()
    if (limit.aborted || isQueueFull(error)) throw new WorkersBusy(name)
    throw error
  }
}

export const queueIsFull = 'The queue of tasks is full.'

function isQueueFull(error: unknown) {
  return error instanceof Error && error.message === queueIsFull
}
