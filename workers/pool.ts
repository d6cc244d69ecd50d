import { availableParallelism } from 'node:os'
import path from 'node:path'
import Piscina from 'piscina'
import { installWorkers, queueIsFull } from './run'

/** `scripts/buildServer.mjs` makes it of `tasks.ts`. */
const compiledTasks = path.resolve('.next/throughline/tasks.mjs')

/** With those that wait. */
const maxUnderWay = 32

/**
 * Starts the threads for what would keep the process from answering readers: any work that can take
 * over 20 ms of CPU. They start when they are needed, and end when they have been idle for a while.
 *
 * @returns ends them, and whatever they are at
 */
export function startWorkers(filename = compiledTasks) {
  const pool = new Piscina({
    filename,
    minThreads: 0,
    // One core stays for readers.
    maxThreads: Math.max(1, availableParallelism() - 1),
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  let underWay = 0
  installWorkers(async (call, signal) => {
    // Piscina's own limit does not count tasks that can be cancelled.
    if (underWay === maxUnderWay) throw new Error(queueIsFull)
    underWay += 1
    try {
      return await pool.run(call, { signal })
    } finally {
      underWay -= 1
    }
  })
  return () => pool.destroy()
}
