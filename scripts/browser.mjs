import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Debian's. The shell is lighter, and may not open what a whole browser opens, such as file choosers. */
const debianChromiums = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']

const installFromDebian = 'apt-get update -qq; apt-get install -y -qq chromium'

/**
 * The path of a Chromium to test with: the one that CHROMIUM_PATH names, Playwright's own, or
 * Debian's; installed where it is absent and the machine can. Undefined is Playwright's own.
 */
export function ensureBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  if (hasPlaywrightChromium()) return undefined
  const installed = debianChromium()
  if (installed) return installed
  console.log('Installing a browser…')
  const npx = spawnSync('npx', ['playwright', 'install', '--with-deps', 'chromium'], {
    stdio: 'ignore',
    timeout: 300_000,
  })
  if (npx.status === 0 && hasPlaywrightChromium()) return undefined
  spawnSync('sh', ['-c', installFromDebian], { stdio: 'ignore' })
  const found = debianChromium()
  if (found) return found
  throw new Error(
    'No Chromium was found, and none could be installed. Install one, and set CHROMIUM_PATH to it.',
  )
}

function debianChromium() {
  return debianChromiums.find((file) => existsSync(file))
}

function hasPlaywrightChromium() {
  const { chromium } = createRequire(import.meta.url)('@playwright/test')
  return existsSync(chromium.executablePath())
}
