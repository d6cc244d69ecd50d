import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { closeDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'

/** Gives each test of the file an empty database of its own, with all migrations applied. */
export function aDatabase() {
  let dataDir: string

  beforeEach(() => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'throughline-test-'))
    process.env.DATA_DIR = dataDir
    migrateDatabase()
  })

  afterEach(async () => {
    await closeDatabase()
    rmSync(dataDir, { recursive: true })
  })
}
