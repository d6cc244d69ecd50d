import { expect, test } from 'vitest'
import { oneByOne } from './oneByOne'

test('requests are answered while many things are gone through, each once and in order', async () => {
  const seen: (number | string)[] = []
  setImmediate(() => seen.push('a request'))
  for await (const thing of oneByOne([1, 2, 3])) {
    seen.push(thing)
    workFor(25)
  }
  expect(seen).toEqual([1, 'a request', 2, 3])
})

test('what takes hardly any time is done at once', async () => {
  const seen: (number | string)[] = []
  setImmediate(() => seen.push('a request'))
  for await (const thing of oneByOne([1, 2, 3])) seen.push(thing)
  expect(seen).toEqual([1, 2, 3])
})

function workFor(milliseconds: number) {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}
