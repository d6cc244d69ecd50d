import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { closeDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { listPosts } from '@/domain/posts'
import { casesFor } from './cases'
import { fillNewsroom, howMany } from './fill'

const runs = 25

/** How long the post list of a large newsroom takes: median and 95th percentile, in ms. */
async function run() {
  migrateDatabase()
  console.log(`Writing ${howMany.toLocaleString('en')} articles…`)
  const results: Record<string, object> = {}
  for (const { name, actor, query } of casesFor(fillNewsroom())) {
    results[name] = await measure(() => listPosts(actor, query))
  }
  console.table(results)
}

async function measure(list: () => ReturnType<typeof listPosts>) {
  const { total } = await list()
  const times: number[] = []
  for (let count = 0; count < runs; count += 1) {
    const start = performance.now()
    await list()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => Number((times[Math.floor(runs * share)] ?? 0).toFixed(2))
  return { median: at(0.5), p95: at(0.95), found: total }
}

const dataDir = mkdtempSync(path.join(tmpdir(), 'throughline-bench-'))
process.env.DATA_DIR = dataDir
try {
  await run()
} finally {
  await closeDatabase()
  rmSync(dataDir, { recursive: true })
}
