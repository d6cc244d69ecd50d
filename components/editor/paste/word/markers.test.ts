import { expect, test } from 'vitest'
import { hasWords, numberOf } from './markers'

test.each([
  ['7.', null, 7],
  ['(c)', 'alpha', 3],
  ['c)', null, 3],
  ['aa.', 'alpha', 27],
  ['i.', null, 1],
  ['IV.', null, 4],
  ['XLII.', 'roman', 42],
  ['v.', 'roman', 5],
  ['v.', 'alpha', 22],
  ['2.3', null, 3],
  ['Step 4:', null, 4],
  ['·', null, 1],
  ['Note:', null, 1],
] as const)('%s, counted by %s, is number %i', (marker, format, number) => {
  expect(numberOf(marker, format)).toBe(number)
})

test.each(['Step 1:', 'Article 5:', 'Note:', 'Шаг 1.', '第一'])('%s has words', (marker) => {
  expect(hasWords(marker)).toBe(true)
})

test.each(['1.', '(c)', 'IV.', '2.iv)', 'bb.', '·', 'o', '§', ''])('%s has none', (marker) => {
  expect(hasWords(marker)).toBe(false)
})
