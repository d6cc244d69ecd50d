import path from 'node:path'

/** The tests of a report by Vitest: file, title, milliseconds, outcome. */
export function readVitest({ testResults }) {
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status, duration = 0, meta }) => ({
      file: path.relative('.', name),
      title: fullName,
      ms: duration,
      outcome: status,
      measured: meta?.measured,
    })),
  )
}

/** The same of a report by Playwright. */
export function readPlaywright({ config, suites }) {
  return suites.flatMap(specsIn).map(({ file, title, tests }) => {
    const results = tests.flatMap((test) => test.results)
    return {
      file: path.relative('.', path.join(config.rootDir, file)),
      title,
      ms: results.reduce((sum, { duration }) => sum + duration, 0),
      outcome: outcomeOf(tests),
    }
  })
}

function specsIn({ specs, suites = [] }) {
  return [...specs, ...suites.flatMap(specsIn)]
}

function outcomeOf(tests) {
  const statuses = tests.map(({ status }) => status)
  if (statuses.includes('unexpected')) return 'failed'
  return statuses.every((status) => status === 'skipped') ? 'skipped' : 'passed'
}
