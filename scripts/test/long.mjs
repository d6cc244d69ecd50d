import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { ensureBuild } from '../prepare.mjs'
import { newTally } from './tally.mjs'

/** The long races, kills, random histories and loads of `tests/long`, with a record of them. */
export async function runLongTests() {
  const tally = newTally()
  await checkLong(tally)
  writeFileSync('docs/test-long.md', recordOf(tally))
  tally.end()
}

export async function checkLong(tally) {
  await ensureBuild()
  tally.vitest('Long tests', ['--project=long'])
  tally.playwright('Long browser tests', 'long')
}

function recordOf({ tests, totals }) {
  const { passed, failed } = totals()
  const times = new Map()
  const measured = []
  for (const test of tests) {
    const sum = times.get(test.file) ?? { tests: 0, ms: 0 }
    times.set(test.file, { tests: sum.tests + 1, ms: sum.ms + test.ms })
    if (test.measured) measured.push(`- ${test.title}: ${test.measured}`)
  }
  const rows = [...times].map(
    ([file, sum]) => `| ${file} | ${sum.tests} | ${Math.round(sum.ms / 1000)} |`,
  )
  return `${[
    '# The last run of the long tests',
    '',
    ...aboutThisFile,
    '',
    `${new Date().toISOString().slice(0, 10)}, at ${commit()}, Node ${process.version}, ` +
      `${availableParallelism()} cores: **${passed} passed, ${failed} failed**.`,
    '',
    '| File | Tests | Seconds |',
    '| --- | ---: | ---: |',
    ...rows,
    ...(measured.length > 0 ? ['', ...measured] : []),
  ].join('\n')}\n`
}

const aboutThisFile = [
  '`npm run test:long` writes this file. A whole run takes about an hour; `LONG_SHARE=0.1` runs a tenth',
  'of each race and of the random histories.',
]

function commit() {
  const git = (...args) => spawnSync('git', args, { encoding: 'utf8' }).stdout.trim()
  const isChanged = git('status', '--porcelain') !== ''
  return `${git('rev-parse', '--short', 'HEAD')}${isChanged ? ', with changes' : ''}`
}
