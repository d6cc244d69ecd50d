import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Debian's. A page in the shell takes half the processor time of one in the whole browser. */
const shell = '/usr/bin/chromium-headless-shell'
const whole = '/usr/bin/chromium'

/**
 * The path of a Chromium to test with: the one that CHROMIUM_PATH names, Playwright's own, or
 * Debian's; installed where it is absent and the machine can. Undefined is Playwright's own.
 */
export function ensureBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  if (hasPlaywrightChromium()) return undefined
  if (existsSync(shell)) return shell
  console.log('Installing a browser…')
  if (!existsSync(whole) && installPlaywrightChromium()) return undefined
  installFromDebian('chromium-headless-shell')
  if (existsSync(shell)) return shell
  if (!existsSync(whole)) installFromDebian('chromium')
  if (existsSync(whole)) return whole
  throw new Error(
    'No Chromium was found, and none could be installed. Install one, and set CHROMIUM_PATH to it.',
  )
}

function installPlaywrightChromium() {
  const { status } = spawnSync('npx', ['playwright', 'install', '--with-deps', 'chromium'], {
    stdio: 'ignore',
    timeout: 300_000,
  })
  return status === 0 && hasPlaywrightChromium()
}

function installFromDebian(name) {
  const command = `apt-get update -qq; apt-get install -y -qq ${name}`
  spawnSync('sh', ['-c', command], { stdio: 'ignore' })
}

function hasPlaywrightChromium() {
  const { chromium } = createRequire(import.meta.url)('@playwright/test')
  return existsSync(chromium.executablePath())
}
