import { spawnSync } from 'node:child_process'

/** One run: requests a second, and how long half and 99 of 100 of them took at most, in ms. */
export type Measured = { perSecond: number; p50: number; p99: number }

export function hasWrk() {
  return spawnSync('wrk', ['-v']).error === undefined
}

/**
 * Asks for the page as often as it is answered. wrk is not the bottleneck: it has asked nginx more
 * than 80,000 times a second on the two cores where our server answered 30,000.
 */
export function measure(url: string, connections: number, seconds: number): Measured {
  const threads = Math.min(connections, 2)
  const options = [`-t${threads}`, `-c${connections}`, `-d${seconds}`, '--latency']
  const { stdout } = spawnSync('wrk', [...options, '-H', 'accept-encoding: gzip', url], {
    encoding: 'utf8',
  })
  if (/Socket errors/.test(stdout)) throw new Error(stdout)
  return {
    perSecond: numberIn(stdout, /Requests\/sec:\s+([\d.]+)/),
    p50: milliseconds(stdout, '50%'),
    p99: milliseconds(stdout, '99%'),
  }
}

function milliseconds(output: string, percentile: string): number {
  const inUnits = { us: 0.001, ms: 1, s: 1000 }
  for (const [unit, factor] of Object.entries(inUnits)) {
    const found = new RegExp(`${percentile}\\s+([\\d.]+)${unit}\\b`).exec(output)
    if (found) return Number(found[1]) * factor
  }
  throw new Error(output)
}

function numberIn(output: string, pattern: RegExp): number {
  const found = pattern.exec(output)
  if (!found) throw new Error(output)
  return Number(found[1])
}
