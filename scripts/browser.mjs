import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'

const debianChromium = '/usr/bin/chromium'

/**
 * The path of a Chromium to test with: the one that CHROMIUM_PATH names, Playwright's own, or
 * Debian's; installed where it is absent and the machine can. Undefined is Playwright's own.
 */
export function ensureBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  if (hasPlaywrightChromium()) return undefined
  if (existsSync(debianChromium)) return debianChromium
  console.log('Installing a browser…')
  const npx = spawnSync('npx', ['playwright', 'install', '--with-deps', 'chromium'], {
    stdio: 'ignore',
    timeout: 300_000,
  })
  if (npx.status === 0 && hasPlaywrightChromium()) return undefined
  spawnSync('sh', ['-c', 'apt-get update -qq && apt-get install -y -qq chromium'], {
    stdio: 'ignore',
  })
  if (existsSync(debianChromium)) return debianChromium
  throw new Error(
    'No Chromium was found, and none could be installed. Install one, and set CHROMIUM_PATH to it.',
  )
}

function hasPlaywrightChromium() {
  const { chromium } = createRequire(import.meta.url)('@playwright/test')
  return existsSync(chromium.executablePath())
}
