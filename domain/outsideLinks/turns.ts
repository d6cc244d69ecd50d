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

  /** Whether the host could be asked at once. */
  function isFree(host: string) {
    forgetFree()
    return !lines.has(host)
  }

  /** Also those that are asked but once, such as where a page of another host leads. */
  function forgetFree() {
    for (const [host, { waiting, freeAt }] of lines) {
      if (waiting === 0 && freeAt <= clock.now()) lines.delete(host)
    }
  }

  async function take<Result>(host: string, signal: AbortSignal, ask: () => Promise<Result>) {
    forgetFree()
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

  return { isFree, take, lines: lines as ReadonlyMap<string, unknown> }
}

export type Turns = ReturnType<typeof makeTurns>
