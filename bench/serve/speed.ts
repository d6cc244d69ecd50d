import { startBareNode } from './bareNode'
import { startNginx } from './nginx'
import { hasWrk, type Measured, measure } from './wrk'

/** Another server, which gives the same answer. */
export type Peer = {
  name: string
  url: string
  /** The least share of its requests a second that ours must answer. */
  target: number
  stop: () => Promise<void>
}

export type Case = { name: string; path: string; inNginx: boolean }

const rounds = 5
const secondsARun = 3

/**
 * Requests a second, ours and the peers', in turn, so that what else the machine does falls on all.
 * Returns whether ours reach their targets, as far as that could be measured.
 */
export async function compareSpeed(siteUrl: string, cases: Case[], folder: string) {
  if (!hasWrk()) {
    console.log('\nSpeed: not measured, wrk is absent. Debian has it: apt-get install wrk')
    return true
  }
  const outcomes: boolean[] = []
  for (const { name, path, inNginx } of cases) {
    const ourUrl = siteUrl + path
    const nginx = inNginx ? await startNginx(ourUrl, folder) : null
    const peers = [await startBareNode(ourUrl), ...(nginx ? [nginx] : [])]
    try {
      for (const connections of [1, 32]) {
        outcomes.push(compareAt(connections, name, ourUrl, peers))
      }
    } finally {
      for (const { stop } of peers) await stop()
    }
  }
  return outcomes.every((isFast) => isFast)
}

function compareAt(connections: number, name: string, ourUrl: string, peers: Peer[]): boolean {
  const urls = [ourUrl, ...peers.map(({ url }) => url)]
  // Node compiles what is called often; the first seconds are slower than all that follow.
  for (const url of urls) measure(url, connections, secondsARun)
  const runs = urls.map((): Measured[] => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, url] of urls.entries()) {
      runs[index]?.push(measure(url, connections, secondsARun))
    }
  }
  const [ours = [], ...theirs] = runs
  console.log(`\n${name}, gzip, at ${connections} connection${connections > 1 ? 's' : ''}:`)
  print('Throughline', ours)
  return peers
    .map((peer, index) => compare(peer, ours, theirs[index] ?? []))
    .every((isFast) => isFast)
}

function compare({ name, target }: Peer, ours: Measured[], theirs: Measured[]): boolean {
  print(name, theirs)
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
