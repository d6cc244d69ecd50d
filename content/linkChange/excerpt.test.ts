import { expect, test } from 'vitest'
import { endOf, startOf } from './excerpt'

test('a text is cut between words, and says so', () => {
  expect(startOf('Nobody has cancelled it.', 13)).toBe('Nobody has…')
  expect(endOf('Nobody has cancelled it.', 15)).toBe('…cancelled it.')
})

test('a short text is left whole, and one without spaces is cut anywhere', () => {
  expect(startOf('Nobody.', 10)).toBe('Nobody.')
  expect(endOf('Nobody.', 10)).toBe('Nobody.')
  expect(startOf('誰もそれを取り消していない', 4)).toBe('誰もそれ…')
  expect(endOf('誰もそれを取り消していない', 4)).toBe('…ていない')
})
