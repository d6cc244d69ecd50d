import { ensureDataDir, readConfig } from '@/config'
import { closeDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { fill } from '@/scripts/demo/fill'

/** A site with the demo's articles. */
export async function seed(dataDir: string) {
  process.env.DATA_DIR = dataDir
  ensureDataDir(readConfig())
  migrateDatabase()
  await fill()
  await closeDatabase()
}
