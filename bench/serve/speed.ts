import { type Nginx, startNginx } from './nginx'
import { hasWrk, type Measured, measure } from './wrk'

const rounds = 5
const secondsARun = 3
const target = 1 / 3

/**
 * Requests a second, ours and nginx's, in turn, so that what else the machine does falls on both.
 * Returns whether ours are at least a third of nginx's, as far as that could be measured.
 */
export async function compareSpeed(ourUrl: string, folder: string) {
  if (!hasWrk()) {
    console.log('\nSpeed: not measured, wrk is absent. Debian has it: apt-get install wrk')
    return true
  }
  const nginx = await startNginx(ourUrl, folder)
  try {
    const outcomes = [1, 32].map((connections) => compareAt(connections, ourUrl, nginx))
    return outcomes.every((isFast) => isFast)
  } finally {
    await nginx?.stop()
  }
}

function compareAt(connections: number, ourUrl: string, nginx: Nginx | null): boolean {
  // Node compiles what is called often; the first seconds are slower than all that follow.
  measure(ourUrl, connections, secondsARun)
  const ours: Measured[] = []
  const theirs: Measured[] = []
  for (let round = 0; round < rounds; round += 1) {
    ours.push(measure(ourUrl, connections, secondsARun))
    if (nginx) theirs.push(measure(nginx.url, connections, secondsARun))
  }
  console.log(
    `\nThe article page, gzip, at ${connections} connection${connections > 1 ? 's' : ''}:`,
  )
  print('Throughline', ours)
  if (!nginx) return true
  print('nginx', theirs)
  const ratios = ours.map((run, index) => run.perSecond / (theirs[index]?.perSecond ?? Infinity))
  const ratio = median(ratios)
  const verdict = ratio >= target ? 'reached' : 'missed'
  console.log(`  ratio ${ratio.toFixed(2)} (target ${target.toFixed(2)}: ${verdict})`)
  return ratio >= target
}

function print(name: string, runs: Measured[]) {
  const perSecond = Math.round(median(runs.map((run) => run.perSecond))).toLocaleString('en-GB')
  const [half, most] = [median(runs.map((run) => run.p50)), median(runs.map((run) => run.p99))]
  const latency = `latency ${half.toFixed(3)} ms (median), ${most.toFixed(3)} ms (99%)`
  console.log(`  ${name.padEnd(12)}${perSecond.padStart(8)} requests/s   ${latency}`)
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
