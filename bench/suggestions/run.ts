import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { closeDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import type { Importance } from '@/domain/relatedLinks/suggestions/rank'
import { makeCorpus } from './corpus'
import { judge } from './judge'

const size = { articles: 2400, shows: 150 }

/** The ranking without one thing at a time. */
const without: Record<string, Partial<Importance>> = {
  'only BM25 of words': { likeness: 0, named: 0, tags: 0, section: 0, recent: 0, repetition: 0 },
  'without BM25 of words': { words: 0 },
  'without likeness': { likeness: 0 },
  'without names in headlines': { named: 0 },
  'without tags and section': { tags: 0, section: 0 },
  'without recency': { recent: 0 },
  'without variety': { repetition: 0 },
}

/** How many hidden links each way of suggesting finds again; other seeds are other newsrooms. */
async function run(seed: number) {
  migrateDatabase()
  console.log(`Newsroom ${seed}: ${size.articles} articles about ${size.shows} shows…`)
  const { verdicts, hiddenLinks, articles, bestPrecision } = await judge(
    makeCorpus(seed, size),
    seed,
    without,
  )
  console.log(`${hiddenLinks} links hidden in ${articles} articles; no precision is above`)
  console.log(`${bestPrecision.toFixed(3)}, for most of them miss one link only.`)
  const rows = [...verdicts].map(([method, { precision, recall, shown, related }]) => [
    method,
    {
      'precision at 5': Number(precision.toFixed(3)),
      'recall at 5': Number(recall.toFixed(3)),
      'shown of 5': Number(shown.toFixed(2)),
      'same show, franchise or cast': Number(related.toFixed(2)),
    },
  ])
  console.table(Object.fromEntries(rows))
}

const dataDir = mkdtempSync(path.join(tmpdir(), 'throughline-bench-'))
process.env.DATA_DIR = dataDir
try {
  await run(Number(process.argv[2] ?? 4))
} finally {
  await closeDatabase()
  rmSync(dataDir, { recursive: true })
}
