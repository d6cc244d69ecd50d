import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { ask } from '../../tests/support/ask'
import { freePort } from '../../tests/support/site'
import { median } from './times'

const rounds = 3
const reads = 50

/** Ours, and Next's own server with the same build: until its first page, and what it then takes. */
export async function measureStart(dataDir: string, page: string) {
  const ours: Started[] = []
  const nexts: Started[] = []
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await start(['.next/throughline/server.mjs'], dataDir, page))
    nexts.push(await start(nextStart, dataDir, '/api/health'))
  }
  const middle = (runs: Started[], what: keyof Started) => median(runs.map((run) => run[what]))
  return {
    'first page after the start': middle(ours, 'firstPage'),
    'Next’s own': middle(nexts, 'firstPage'),
    'memory, MB': middle(ours, 'megabytes'),
    'Next’s own, MB': middle(nexts, 'megabytes'),
    'memory over Next’s own, MB': middle(ours, 'megabytes') - middle(nexts, 'megabytes'),
  }
}

/** It renders no public page: only our front door gives those their stamp. */
const nextStart = ['--import', 'tsx', 'node_modules/next/dist/bin/next', 'start']

type Started = { firstPage: number; megabytes: number }

async function start(command: string[], dataDir: string, page: string): Promise<Started> {
  const port = await freePort()
  const began = performance.now()
  const child: ChildProcess = spawn(process.execPath, command, {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      PORT: String(port),
      LINK_CHECKER: 'off',
    },
    stdio: 'ignore',
  })
  const siteUrl = `http://127.0.0.1:${port}`
  try {
    await firstAnswer(siteUrl, page, child)
    const firstPage = performance.now() - began
    for (let count = 0; count < reads; count += 1) await ask(siteUrl, page)
    await sleep(2000)
    return { firstPage, megabytes: residentMegabytes(child) }
  } finally {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
}

async function firstAnswer(siteUrl: string, page: string, child: ChildProcess) {
  while (child.exitCode === null) {
    const answer = await ask(siteUrl, page).catch(() => null)
    if (answer && answer.status < 500) return
    await sleep(5)
  }
  throw new Error('The server did not start.')
}

function residentMegabytes({ pid }: ChildProcess) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
}
