import { expect, test } from 'vitest'
import { makeCorpus } from '../../bench/suggestions/corpus'
import { judge } from '../../bench/suggestions/judge'
import { aDatabase } from '../support/database'

aDatabase()

/** A small newsroom: what the measurement in full says is in docs/decisions. */
test('suggestions find again what editors linked to, and more of it than simple lists do', async () => {
  const { verdicts } = await judge(makeCorpus(7, { articles: 400, shows: 40 }), 7)
  const recall = (method: string) => verdicts.get(method)?.recall ?? 0
  expect(recall('suggestions')).toBeGreaterThan(0.4)
  expect(recall('suggestions')).toBeGreaterThan(1.4 * recall('shared tags'))
  expect(recall('suggestions')).toBeGreaterThan(2.5 * recall('newest in the section'))
}, 60_000)
