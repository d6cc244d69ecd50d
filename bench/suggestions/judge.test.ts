import { expect, test } from 'vitest'
import { aDatabase } from '@/tests/support/database'
import { makeCorpus } from './corpus'
import { judge } from './judge'

aDatabase()

/** Small enough to run always; what the measurement in full says is in docs/decisions. */
test('suggestions find again what editors linked to, and more of it than simple lists do', async () => {
  const { verdicts } = await judge(makeCorpus(7, { articles: 400, shows: 40 }), 7)
  const recall = (method: string) => verdicts.get(method)?.recall ?? 0
  expect(recall('suggestions')).toBeGreaterThan(0.4)
  expect(recall('suggestions')).toBeGreaterThan(1.4 * recall('shared tags'))
  expect(recall('suggestions')).toBeGreaterThan(2.5 * recall('newest in the section'))
}, 60_000)

test('the newsroom that they are judged by is the same at every run', () => {
  const size = { articles: 50, shows: 10 }
  expect(makeCorpus(7, size)).toEqual(makeCorpus(7, size))
  expect(makeCorpus(8, size)).not.toEqual(makeCorpus(7, size))
})
