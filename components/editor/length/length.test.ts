import { expect, test } from 'vitest'
import { countWords, minutesToRead } from './length'

test('words are counted as readers see them', () => {
  expect(countWords('')).toBe(0)
  expect(countWords('One, two — three!\n\nDon’t stop.')).toBe(5)
  expect(countWords('你好世界')).toBe(2)
})

test('every article takes a minute at least', () => {
  expect(minutesToRead(10)).toBe(1)
  expect(minutesToRead(1190)).toBe(5)
})
