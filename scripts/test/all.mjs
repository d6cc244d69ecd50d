import { ensureBrowser } from '../browser.mjs'
import { ensureBuild } from '../prepare.mjs'
import { newTally } from './tally.mjs'

/** Every check but the long ones. */
export async function runTests() {
  const tally = newTally()
  await check(tally)
  tally.end()
}

/** Runs to the end, also after a failure. */
export async function check(tally) {
  tally.check('Linting', 'biome', ['check', '.'])
  await ensureBuild()
  // After the build, which writes the types of the routes.
  tally.check('Checking types', 'tsc', ['--noEmit'])
  tally.vitest('Unit and product tests', ['--project=unit', '--project=product'])
  runInBrowser(tally)
  tally.printSlowestFiles(10)
}

/** A machine without a browser has failed the tests that need one. */
function runInBrowser(tally) {
  try {
    const chromium = ensureBrowser()
    tally.playwright('Browser tests', chromium ? { CHROMIUM_PATH: chromium } : {})
  } catch (error) {
    console.error(error.message)
    tally.fail()
  }
}
