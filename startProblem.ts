import { type Config, readConfig } from './config'
import { type StorageProblem, storageProblemOf } from './db/storageError'

/** Says why the site does not start, and what to do. */
export function explainStart(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const problem = storageProblemOf(error)
  return problem === null ? message : `${advice(problem)} (${message})`
}

function advice(problem: StorageProblem) {
  const { dataDir, databaseFile } = readConfig()
  return {
    busy: `Another program holds the database ${databaseFile}. Stop it, then start again.`,
    full: `The disk of DATA_DIR, ${dataDir}, is full. Free space, then start again.`,
    'read-only': `DATA_DIR: ${dataDir} cannot be written. Let this user write there, then start again.`,
    damaged: `The database ${databaseFile} is damaged. Restore a backup (see docs/operators.md), then start again.`,
  }[problem]
}

/** Such a site works, and tells search engines that its pages are on this machine. */
export function siteUrlMissing({ siteUrl }: Config) {
  return `SITE_URL is not set: pages say that their address is ${siteUrl}. Set it to the one that readers use.`
}
