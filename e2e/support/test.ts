import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test as base } from '@playwright/test'
import { type Site, startSite } from '../../tests/support/site'

export { expect } from '@playwright/test'

type WorkerFixtures = { dataDir: string; site: Site }

/** A site of the worker's own: the production build, on a database with `seed.ts` in it. */
export const test = base.extend<object, WorkerFixtures>({
  dataDir: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from it
    async ({}, use) => {
      const dataDir = mkdtempSync(path.join(tmpdir(), 'throughline-e2e-'))
      runSeed(dataDir)
      await use(dataDir)
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
})

function runSeed(dataDir: string) {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'e2e/support/seed.ts'],
    { env: { ...process.env, DATA_DIR: dataDir }, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
}
