import { rmSync } from 'node:fs'
import { afterEach, beforeEach } from 'vitest'
import { closeDatabase } from '@/db/client'
import { aDataDir } from './dataDir'

/** Gives each test of the file an empty database of its own, with all migrations applied. */
export function aDatabase() {
  let dataDir: string

  beforeEach(() => {
    dataDir = aDataDir()
    process.env.DATA_DIR = dataDir
  })

  afterEach(async () => {
    await closeDatabase()
    rmSync(dataDir, { recursive: true })
  })
}
