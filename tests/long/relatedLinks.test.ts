import { afterEach, expect, test, vi } from 'vitest'
import { checkHistory } from '../relatedLinks/history'
import { aDatabase } from '../support/database'

aDatabase()

afterEach(() => {
  vi.useRealTimers()
})

const seeds = Array.from({ length: 200 }, (_, index) => index + 1)

test.each(seeds)(
  'readers get what the model says, in the history of seed %i',
  async (seed) => {
    const { met } = await checkHistory(250, seed)
    expect(met).toBeGreaterThan(100)
  },
  240_000,
)
