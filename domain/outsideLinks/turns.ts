export type Clock = {
  now: () => number
  /** @throws where the signal ends the wait */
  pause: (milliseconds: number, signal: AbortSignal) => Promise<unknown>
}

/**
 * Lets one question at a time be put to each host, and each only when the last was answered some
 * while ago.
 */
export function makeTurns(clock: Clock, between: number) {
  const lines = new Map<string, { turn: Promise<unknown>; waiting: number; freeAt: number }>()

  async function take<Result>(host: string, signal: AbortSignal, ask: () => Promise<Result>) {
    const line = lines.get(host) ?? { turn: Promise.resolve(), waiting: 0, freeAt: 0 }
    lines.set(host, line)
    line.waiting += 1
    const turn = line.turn.then(async () => {
      const wait = line.freeAt - clock.now()
      if (wait > 0) await clock.pause(wait, signal)
      return ask()
    })
    line.turn = turn
      .catch(() => undefined)
      .then(() => {
        line.waiting -= 1
        line.freeAt = clock.now() + between
      })
    return turn
  }

  /** Whether the host could be asked at once. Those of which this is long so are forgotten. */
  function isFree(host: string) {
    const line = lines.get(host)
    if (!line) return true
    if (line.waiting > 0 || line.freeAt > clock.now()) return false
    lines.delete(host)
    return true
  }

  return { take, isFree }
}

export type Turns = ReturnType<typeof makeTurns>
