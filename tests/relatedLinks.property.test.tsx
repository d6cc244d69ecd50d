import { afterEach, expect, test, vi } from 'vitest'
import { checkHistory } from './relatedLinks/history'
import { aDatabase } from './support/database'

aDatabase()

afterEach(() => {
  vi.useRealTimers()
})

test('a reader never meets a dead, a second or a self link, and misses none, whatever editors do', async () => {
  const { met } = await checkHistory(100)
  expect(met).toBeGreaterThan(40)
}, 240_000)
