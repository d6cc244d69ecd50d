type Limits = {
  /** The weight of all works that run at the same time. */
  total: number
  /** The same of the works of one key, such as a user or a network. */
  perKey: number
  /** How many works of one key may wait. */
  maxWaiting: number
}
type Turn = { key: string; weight?: number; signal?: AbortSignal | undefined }
type Waiting = { key: string; weight: number; start: () => void }

/** Thrown where too many works of one key wait already. */
export class QueueFull extends Error {
  override name = 'QueueFull'
}

/**
 * Runs works side by side within limits. The key that uses least goes first, so that nobody waits
 * for the whole queue of another. A work that alone is over a limit still runs, by itself.
 *
 * @throws QueueFull, or the signal's reason where it aborts before the work has begun
 */
export function fairQueue({ total, perKey, maxWaiting }: Limits) {
  const waiting = new Set<Waiting>()
  const used = new Map<string, number>()
  let allUsed = 0

  return async <Result>(
    { key, weight = 1, signal }: Turn,
    work: () => Promise<Result>,
  ): Promise<Result> => {
    signal?.throwIfAborted()
    if (fits(key, weight)) take(key, weight)
    else await wait(key, weight, signal)
    try {
      return await work()
    } finally {
      take(key, -weight)
      startNext()
    }
  }

  function usedBy(key: string) {
    return used.get(key) ?? 0
  }

  function fits(key: string, weight: number) {
    const isWithin = (before: number, limit: number) => before === 0 || before + weight <= limit
    return isWithin(usedBy(key), perKey) && isWithin(allUsed, total)
  }

  function take(key: string, weight: number) {
    allUsed += weight
    const now = usedBy(key) + weight
    if (now > 0) used.set(key, now)
    else used.delete(key)
  }

  function wait(key: string, weight: number, signal: AbortSignal | undefined) {
    const before = [...waiting].filter((other) => other.key === key)
    if (before.length >= maxWaiting) throw new QueueFull('Too many requests wait.')
    return new Promise<void>((resolve, reject) => {
      const place = { key, weight, start: resolve }
      waiting.add(place)
      signal?.addEventListener('abort', () => {
        if (waiting.delete(place)) reject(signal.reason)
      })
    })
  }

  function startNext() {
    for (;;) {
      const [next] = [...waiting]
        .filter(({ key, weight }) => fits(key, weight))
        .sort((one, other) => usedBy(one.key) - usedBy(other.key))
      if (!next) return
      waiting.delete(next)
      take(next.key, next.weight)
      next.start()
    }
  }
}
