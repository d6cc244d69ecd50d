import { afterEach, expect, test, vi } from 'vitest'
import { checkHistory } from '../relatedLinks/history'
import { aDatabase } from '../support/database'
import type { Renders } from '../support/keptPages'

aDatabase()

afterEach(() => {
  vi.useRealTimers()
})

test('hardly a change of links, blocks or slots renders a page to the bytes that it had', async () => {
  const { renders } = await checkHistory(600, 1)
  expectFewUnchanged(renders)
}, 600_000)

function expectFewUnchanged(renders: Map<string, Renders>) {
  const read = sumOf(renders, 'read')
  const rendered = sumOf(renders, 'rendered')
  const unchanged = sumOf(renders, 'unchanged')
  console.table(Object.fromEntries([...renders, ['all', { read, rendered, unchanged }]]))
  console.log(`${((100 * unchanged) / rendered).toFixed(1)} % of renders changed no byte.`)
  expect(rendered).toBeGreaterThan(500)
  expect(unchanged / rendered).toBeLessThan(0.02)
}

function sumOf(renders: Map<string, Renders>, what: keyof Renders) {
  return [...renders.values()].reduce((sum, one) => sum + one[what], 0)
}
