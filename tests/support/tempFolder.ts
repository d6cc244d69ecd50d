import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { closeDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { folderInMemory } from './memory'

/**
 * Gives a run a temporary folder of its own, in memory, because most of what a database costs a test
 * is waiting for the disk. In it lies a migrated database to copy.
 */
export async function setup() {
  const folder = mkdtempSync(path.join(folderInMemory(), 'throughline-tests-'))
  // The workers inherit it, and `tmpdir()` reads it.
  process.env.TMPDIR = folder
  process.env.DATA_DIR = path.join(folder, 'migrated')
  migrateDatabase()
  await closeDatabase()
  return () => rmSync(folder, { recursive: true })
}
