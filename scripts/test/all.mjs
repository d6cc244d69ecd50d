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
  tally.playwright('Browser tests', 'short')
  tally.printSlowestFiles(10)
}
