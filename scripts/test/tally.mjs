import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureBrowser } from '../browser.mjs'
import { readPlaywright, readVitest } from './reports.mjs'

/** Runs checks one after the other, and counts what passed and failed in all of them. */
export function newTally() {
  const reports = mkdtempSync(path.join(tmpdir(), 'throughline-reports-'))
  const tests = []
  let passed = 0
  let failed = 0

  return {
    /** A command that counts as one check. */
    check(title, command, args) {
      if (run(title, command, args)) passed += 1
      else failed += 1
    },

    vitest(title, args) {
      const file = path.join(reports, `vitest-${tests.length}.json`)
      const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
      const ok = run(title, 'vitest', ['run', ...args, ...options])
      addReport(ok, file, readVitest)
    },

    playwright(title, project) {
      const file = path.join(reports, `playwright-${tests.length}.json`)
      const args = ['test', `--project=${project}`, '--reporter=list,json']
      const browser = findBrowser()
      const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: file, ...browser }
      const ok = browser !== null && run(title, 'playwright', args, env)
      addReport(ok, file, readPlaywright)
    },

    printSlowestFiles(count) {
      console.log(`\nThe ${count} slowest files:`)
      for (const [file, ms] of slowestFiles(tests).slice(0, count)) {
        console.log(`${(ms / 1000).toFixed(1).padStart(7)} s  ${file}`)
      }
    },

    /** Each test that ran, with its file, title, milliseconds and outcome. */
    tests,

    totals: () => ({ passed, failed }),

    /** Ends the process. Its last line has the numbers. */
    end() {
      console.log(`\n${passed} passed, ${failed} failed`)
      process.exit(failed === 0 ? 0 : 1)
    },
  }

  /** A run that fails without a failed test (a syntax error, a crash) is a failure too. */
  function addReport(ok, file, read) {
    const found = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : []
    tests.push(...found)
    passed += found.filter(({ outcome }) => outcome === 'passed').length
    const failures = found.filter(({ outcome }) => outcome === 'failed').length
    failed += ok ? failures : Math.max(failures, 1)
  }
}

/** Null on a machine that has no browser, and gets none: it has failed the tests that need one. */
function findBrowser() {
  try {
    const chromium = ensureBrowser()
    return chromium ? { CHROMIUM_PATH: chromium } : {}
  } catch (error) {
    console.error(error.message)
    return null
  }
}

function run(title, command, args, env = {}) {
  console.log(`\n${title}…`)
  const options = { stdio: 'inherit', env: { ...process.env, ...env } }
  return spawnSync('npx', [command, ...args], options).status === 0
}

function slowestFiles(tests) {
  const times = new Map()
  for (const { file, ms } of tests) times.set(file, (times.get(file) ?? 0) + ms)
  return [...times].sort(([, a], [, b]) => b - a)
}
