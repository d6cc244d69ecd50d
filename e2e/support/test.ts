import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { test as base } from '@playwright/test'
import { closeDatabase } from '@/db/client'
import { folderInMemory } from '../../tests/support/memory'
import { type Site, startSite } from '../../tests/support/site'
import { openAwake } from './awake'

export { expect } from '@playwright/test'

type WorkerFixtures = { seed: string | null; dataDir: string; site: Site }

/** A site of the worker's own: the production build, on a database with `seed` in it. */
export const test = base.extend<object, WorkerFixtures>({
  /** The script that fills the database: with another, or none, a file has a site to itself. */
  seed: ['e2e/support/seed.ts', { scope: 'worker', option: true }],
  dataDir: [
    async ({ seed }, use) => {
      const dataDir = mkdtempSync(path.join(folderInMemory(), 'throughline-e2e-'))
      if (seed) runSeed(seed, dataDir)
      // Tests may write to the database too, as a process beside the site's.
      process.env.DATA_DIR = dataDir
      await use(dataDir)
      await closeDatabase()
      rmSync(dataDir, { recursive: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  site: [
    async ({ dataDir }, use) => {
      const site = await startSite({ dataDir })
      await use(site)
      await site.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  page: async ({ page }, use) => {
    openAwake(page)
    await use(page)
  },
})

function runSeed(seed: string, dataDir: string) {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', seed], {
    env: { ...process.env, DATA_DIR: dataDir },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
}
