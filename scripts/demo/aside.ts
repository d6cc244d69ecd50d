import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureDataDir, readConfig } from '@/config'
import { closeDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'

/**
 * Lets `work` fill a database of its own, which takes the place of the empty one when it is done:
 * a seeding that is cut short leaves nothing behind, and the next one starts from the beginning.
 */
export async function inAFolderAside(work: () => Promise<void>) {
  const { dataDir } = readConfig()
  const aside = path.join(dataDir, 'demo-unfinished')
  rmSync(aside, { recursive: true, force: true })
  await closeDatabase()
  process.env.DATA_DIR = aside
  try {
    ensureDataDir(readConfig())
    migrateDatabase()
    await work()
  } finally {
    await closeDatabase()
    process.env.DATA_DIR = dataDir
  }
  moveInto(dataDir, aside)
}

function moveInto(dataDir: string, aside: string) {
  mkdirSync(path.join(dataDir, 'media'), { recursive: true })
  for (const picture of readdirSync(path.join(aside, 'media'))) {
    renameSync(path.join(aside, 'media', picture), path.join(dataDir, 'media', picture))
  }
  // What the empty database left beside itself must never be read as part of the new one.
  for (const end of ['-wal', '-shm']) {
    rmSync(path.join(dataDir, `throughline.db${end}`), { force: true })
  }
  renameSync(path.join(aside, 'throughline.db'), path.join(dataDir, 'throughline.db'))
  rmSync(aside, { recursive: true })
}
