import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { oneByOne } from './oneByOne'

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => vi.useRealTimers())

test('requests are answered while many things are gone through, each once and in order', async () => {
  const seen: (number | string)[] = []
  setImmediate(() => seen.push('a request'))
  for await (const thing of oneByOne([1, 2, 3])) {
    seen.push(thing)
    vi.advanceTimersByTime(25)
  }
  expect(seen).toEqual([1, 'a request', 2, 3])
})

test('what takes hardly any time is done at once', async () => {
  const seen: (number | string)[] = []
  setImmediate(() => seen.push('a request'))
  for await (const thing of oneByOne([1, 2, 3])) seen.push(thing)
  expect(seen).toEqual([1, 2, 3])
})
