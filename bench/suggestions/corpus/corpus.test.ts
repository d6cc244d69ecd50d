import { expect, test } from 'vitest'
import { makeCorpus } from '.'

test('the newsroom that they are judged by is the same at every run', () => {
  const size = { articles: 50, shows: 10 }
  expect(makeCorpus(7, size)).toEqual(makeCorpus(7, size))
  expect(makeCorpus(8, size)).not.toEqual(makeCorpus(7, size))
})
