import { spawnSync } from 'node:child_process'
import { newTally } from './tally.mjs'

/**
 * Lint, types, and the unit tests that import what was changed since the last commit, or by it
 * where nothing was.
 */
export async function runQuickTests() {
  const tally = newTally()
  tally.check('Linting', 'biome', ['check', '.'])
  tally.check('Checking types', 'tsc', ['--noEmit'])
  const since = isClean() ? 'HEAD~1' : 'HEAD'
  tally.vitest('Related tests', ['--project=unit', `--changed=${since}`, '--passWithNoTests'])
  tally.end()
}

function isClean() {
  return spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' }).stdout === ''
}
