import { afterEach, expect, test, vi } from 'vitest'
import { checkHistory } from '../relatedLinks/history'
import { aDatabase } from '../support/database'
import { shareOf } from './share'

aDatabase()

afterEach(() => {
  vi.useRealTimers()
})

const seeds = Array.from({ length: shareOf(200) }, (_, index) => index + 1)

test.for(seeds)(
  'readers get what the model says, in the history of seed %i',
  { timeout: 240_000 },
  async (seed) => {
    const { met } = await checkHistory(250, seed)
    expect(met).toBeGreaterThan(100)
  },
)
