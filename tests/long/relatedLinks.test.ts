import { afterEach, expect, test, vi } from 'vitest'
import { checkHistory } from '../relatedLinks/history'
import { aDatabase } from '../support/database'

aDatabase()

afterEach(() => {
  vi.useRealTimers()
})

/** After these, no further history begins. */
const minutes = Number(process.env.HISTORY_MINUTES ?? Number.POSITIVE_INFINITY)
const end = performance.now() + minutes * 60_000

const seeds = Array.from({ length: 200 }, (_, index) => index + 1)

test.for(seeds)(
  'readers get what the model says, in the history of seed %i',
  { timeout: 240_000 },
  async (seed, { skip }) => {
    skip(performance.now() > end, 'The time for histories is over.')
    const { met } = await checkHistory(250, seed)
    expect(met).toBeGreaterThan(100)
  },
)
