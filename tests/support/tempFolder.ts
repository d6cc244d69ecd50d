import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { closeDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'

/**
 * Gives a run a temporary folder of its own, in memory where the machine has one, because most of
 * what a database costs a test is waiting for the disk. In it lies a migrated database to copy.
 */
export async function setup() {
  const folder = mkdtempSync(path.join(memory() ?? tmpdir(), 'throughline-tests-'))
  // The workers inherit it, and `tmpdir()` reads it.
  process.env.TMPDIR = folder
  process.env.DATA_DIR = path.join(folder, 'migrated')
  migrateDatabase()
  await closeDatabase()
  return () => rmSync(folder, { recursive: true })
}

/** Containers have one of 64 MB: too small for what the tests leave in it at a time. */
function memory() {
  const folder = '/dev/shm'
  if (!existsSync(folder)) return undefined
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize > 2 ** 30 ? folder : undefined
}
