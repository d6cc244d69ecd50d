import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A folder with an empty database: a copy of the one that the run migrated (tempFolder.ts). */
export function aDataDir() {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'data-'))
  const file = 'throughline.db'
  copyFileSync(path.join(tmpdir(), 'migrated', file), path.join(dataDir, file))
  return dataDir
}
