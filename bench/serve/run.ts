import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setup as buildSite } from '../../tests/support/build'
import { startSite } from '../../tests/support/site'
import { formerPath, seed } from './seed'
import { compareSpeed } from './speed'
import { weigh } from './weight'

/** The demo's longest article, with a picture, related links and a "More" list. */
const article = '/tiny-pretty-things-will-there-be-a-second-season'

const cases = [
  { name: 'The article page', path: article, inNginx: true },
  { name: 'An address without a page', path: '/there-is-no-page-here', inNginx: false },
  { name: 'A former address', path: formerPath, inNginx: false },
]

/** Measures how fast pages are served, next to other servers, and what the article page weighs. */
async function main() {
  const folder = mkdtempSync(path.join(tmpdir(), 'throughline-bench-'))
  // nginx reads the page as another user.
  chmodSync(folder, 0o755)
  buildSite()
  await seed(path.join(folder, 'data'))
  const site = await startSite({ dataDir: path.join(folder, 'data') })
  const siteUrl = site.url.replace('localhost', '127.0.0.1')
  try {
    const isFast = await compareSpeed(siteUrl, cases, path.join(folder, 'nginx'))
    const isLight = await weigh(siteUrl + article)
    process.exitCode = isFast && isLight ? 0 : 1
  } finally {
    await site.stop()
    rmSync(folder, { recursive: true })
  }
}

await main()
