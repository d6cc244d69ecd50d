import type { Site } from '../../tests/support/site'
import { startSite } from '../../tests/support/site'
import { test as base } from './test'

type OwnSite = {
  url: string
  /** As a power cut would. */
  die: () => Promise<void>
  /** On the same data, at the same address. */
  riseAgain: () => Promise<void>
}

/** Beside the worker's site, one on the same data that a test may kill. */
export const test = base.extend<{ ownSite: OwnSite }>({
  ownSite: async ({ dataDir }, use) => {
    let site: Site = await startSite({ dataDir })
    const { url } = site
    await use({
      url,
      die: () => site.stop('SIGKILL'),
      riseAgain: async () => {
        site = await startSite({ dataDir, port: Number(new URL(url).port) })
      },
    })
    await site.stop()
  },
})
