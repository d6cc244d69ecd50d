import { expect, test } from 'vitest'
import { Database } from './driver'
import { preparingOnce } from './statements'

test('a statement is prepared once, and gives objects although it gave arrays before', () => {
  const connection = preparingOnce(new Database(':memory:'))
  const prepared = connection.prepare('select 1 as one')
  expect(prepared.raw().get()).toEqual([1])
  expect(connection.prepare('select 1 as one')).toBe(prepared)
  expect(connection.prepare('select 1 as one').get()).toEqual({ one: 1 })
})
