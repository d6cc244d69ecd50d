import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { ensureBuild } from './prepare.mjs'

/** Every check there is, to the end, also after a failure. */
export async function runTests() {
  const reports = mkdtempSync(path.join(tmpdir(), 'throughline-tests-'))
  const unit = path.join(reports, 'unit.json')
  const e2e = path.join(reports, 'e2e.json')
  const totals = { passed: 0, failed: 0 }

  count(totals, check('Linting', 'npx', ['biome', 'check', '.']))
  await ensureBuild()
  // After the build, which writes the types of the routes.
  count(totals, check('Checking types', 'npx', ['tsc', '--noEmit']))
  const unitOk = check('Unit and integration tests', 'npx', [
    'vitest',
    'run',
    '--project=unit',
    '--project=product',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unit}`,
  ])
  add(totals, unitOk, readReport(unit, vitestTotals))
  add(totals, runInBrowser(e2e), readReport(e2e, playwrightTotals))

  console.log(`\n${totals.passed} passed, ${totals.failed} failed`)
  process.exit(totals.failed === 0 ? 0 : 1)
}

/** A machine without a browser has failed the tests that need one. */
function runInBrowser(report) {
  try {
    const chromium = ensureBrowser()
    return check('Browser tests', 'npx', ['playwright', 'test', '--reporter=list,json'], {
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      ...(chromium && { CHROMIUM_PATH: chromium }),
    })
  } catch (error) {
    console.error(error.message)
    return false
  }
}

function check(what, command, args, env = {}) {
  console.log(`\n${what}…`)
  return (
    spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0
  )
}

function count(totals, ok) {
  if (ok) totals.passed += 1
  else totals.failed += 1
}

/** A run that fails without a failed test (a syntax error, a crash) is a failure too. */
function add(totals, ok, report) {
  totals.passed += report.passed
  totals.failed += report.failed
  if (!ok && report.failed === 0) totals.failed += 1
}

function readReport(file, read) {
  if (!existsSync(file)) return { passed: 0, failed: 0 }
  return read(JSON.parse(readFileSync(file, 'utf8')))
}

function vitestTotals(report) {
  return { passed: report.numPassedTests, failed: report.numFailedTests }
}

function playwrightTotals({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
}
