import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { closeDatabase, transaction } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { indexPostLater } from '@/domain/relatedLinks/suggestions/indexPost'
import { scaleOf } from './articles'
import { casesFor } from './cases'
import { fillNewsroom } from './fill'
import { idOf } from './ids'

const runs = 25
const scales = [10_000, 100_000]

type Measured = { median: number; p95: number }

/** How long each screen of the related-links desk takes, and how that grew with the newsroom: in ms. */
async function run() {
  const results: Record<string, Record<string, number>> = {}
  for (const posts of scales) {
    for (const [name, { median, p95 }] of Object.entries(await measureAt(posts))) {
      results[name] = {
        ...results[name],
        [`median of ${posts}`]: median,
        [`p95 of ${posts}`]: p95,
      }
    }
  }
  console.table(results)
  const slow = Object.entries(results).filter(
    ([, row]) => (row[`p95 of ${scales.at(-1)}`] ?? 0) > 200,
  )
  console.log(
    slow.length === 0
      ? 'All within 200 ms at the 95th percentile.'
      : `Over 200 ms at the 95th percentile: ${slow.map(([name]) => name).join(', ')}.`,
  )
}

async function measureAt(posts: number): Promise<Record<string, Measured>> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'throughline-bench-'))
  process.env.DATA_DIR = dataDir
  try {
    migrateDatabase()
    console.log(`Writing ${posts.toLocaleString('en')} articles with ten references each…`)
    fillNewsroom(scaleOf(posts))
    console.log('Indexing their words…')
    await indexAll(posts)
    const results: Record<string, Measured> = {}
    for (const { name, ask } of casesFor(scaleOf(posts))) {
      results[name] = await measure(ask)
      console.log(`${name}: ${results[name].median} ms, ${results[name].p95} ms`)
    }
    return results
  } finally {
    await closeDatabase()
    rmSync(dataDir, { recursive: true })
  }
}

async function indexAll(posts: number) {
  const batch = 1000
  for (let first = 0; first < posts; first += batch) {
    await transaction(async (tx) => {
      for (let number = first; number < first + batch; number += 1) {
        await indexPostLater(tx, idOf('post', number))
      }
    })
  }
}

async function measure(ask: (run: number) => Promise<unknown>): Promise<Measured> {
  await ask(0)
  const times: number[] = []
  for (let count = 1; count <= runs; count += 1) {
    const start = performance.now()
    await ask(count)
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => Number((times[Math.floor(runs * share)] ?? 0).toFixed(1))
  return { median: at(0.5), p95: at(0.95) }
}

await run()
