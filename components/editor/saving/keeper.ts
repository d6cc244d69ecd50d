import type { Copies } from './copies'
import type { LocalCopy } from './localCopy'

type Options = {
  visitId: string
  copies: Pick<Copies, 'keep' | 'keepAtOnce' | 'forget'>
  /** What is to be kept; null where the server has it all. */
  read: () => LocalCopy | null
  /** Copies of earlier visits that are in the text of this one. */
  continues: string[]
}

export type Keeper = ReturnType<typeof makeKeeper>

/**
 * Keeps what is written in the browser, from each change on until the server has it. A store in the
 * sense of React's `useSyncExternalStore`: of whether the browser refuses to.
 */
export function makeKeeper({ visitId, copies, read, continues }: Options) {
  let isBehind = false
  let isWaiting = false
  let isWorking = false
  let isRefused = false
  let isStopped = false
  const listeners = new Set<() => void>()

  /** At once, but after the letter is on the screen; and all that is typed until then together. */
  function changed() {
    isBehind = true
    if (isWaiting || isWorking) return
    isWaiting = true
    afterPaint(() => {
      isWaiting = false
      void work()
    })
  }

  async function work() {
    if (isWorking || isStopped) return
    isWorking = true
    while (isBehind && !isStopped) {
      isBehind = false
      await keepOrForget().then(
        () => say(false),
        () => say(true),
      )
    }
    isWorking = false
  }

  async function keepOrForget() {
    const copy = read()
    await (copy ? copies.keep(copy) : copies.forget([visitId, ...continues]))
  }

  function say(next: boolean) {
    if (isRefused === next) return
    isRefused = next
    for (const listener of listeners) listener()
  }

  return {
    changed,
    /** The page may be about to go: what the browser has not confirmed is kept before this returns. */
    leaving() {
      const copy = isBehind || isWorking || isRefused ? read() : null
      if (copy && !isStopped) copies.keepAtOnce(copy)
      void work()
    },
    /** For good: what is kept is let go. */
    async forget() {
      isStopped = true
      await copies.forget([visitId, ...continues]).catch(() => undefined)
    },
    isRefused: () => isRefused,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** A page that nobody sees is not painted. */
function afterPaint(run: () => void) {
  if (document.visibilityState === 'hidden') setTimeout(run)
  else requestAnimationFrame(() => setTimeout(run))
}
