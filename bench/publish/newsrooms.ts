import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureDataDir, readConfig } from '@/config'
import { closeDatabase, transaction } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { indexPostLater } from '@/domain/relatedLinks/suggestions/indexPost'
import { fill as fillDemo } from '@/scripts/demo/fill'
import { scaleOf } from '../links/articles'
import { fillNewsroom } from '../links/fill'
import { idOf } from '../links/ids'

/** Runs `measure` on a database of that many articles; the smallest is the demo's. */
export async function withNewsroom(posts: number, measure: (dataDir: string) => Promise<void>) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'throughline-bench-'))
  process.env.DATA_DIR = dataDir
  try {
    ensureDataDir(readConfig())
    migrateDatabase()
    if (posts < 1000) await fillDemo()
    else await fillAtScale(posts)
    await measure(dataDir)
  } finally {
    await closeDatabase()
    rmSync(dataDir, { recursive: true })
  }
}

async function fillAtScale(posts: number) {
  fillNewsroom(scaleOf(posts))
  const batch = 1000
  for (let first = 0; first < posts; first += batch) {
    await transaction(async (tx) => {
      for (let number = first; number < first + batch; number += 1) {
        await indexPostLater(tx, idOf('post', number))
      }
    })
  }
}
