import { afterEach, expect, test, vi } from 'vitest'
import { checkHistory, type Renders } from '../relatedLinks/history'
import { aDatabase } from '../support/database'

aDatabase()

afterEach(() => {
  vi.useRealTimers()
})

test('a change renders hardly a page again that looks the same', async () => {
  const { renders } = await checkHistory(600, 1)
  const counts = [...renders.values()]
  const again = sumOf(counts.map((count) => count.again))
  const unchanged = sumOf(counts.map((count) => count.unchanged))
  print(renders, again, unchanged)
  expect(again).toBeGreaterThan(1000)
  expect(unchanged / again).toBeLessThan(0.02)
}, 600_000)

function print(renders: Renders, again: number, unchanged: number) {
  const rows = [...renders].sort(([, a], [, b]) => b.unchanged - a.unchanged)
  console.table(Object.fromEntries([...rows, ['all', { again, unchanged }]]))
  console.log(`${((100 * unchanged) / again).toFixed(1)} % of renders changed no byte.`)
}

function sumOf(numbers: number[]) {
  return numbers.reduce((sum, one) => sum + one, 0)
}
