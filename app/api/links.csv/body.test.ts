import { expect, test } from 'vitest'
import { bodyOf } from './body'

test('lines are read while they are sent, and no more once somebody hangs up', async () => {
  let read = 0
  let hasEnded = false
  async function* endless() {
    try {
      while (true) {
        read += 1
        yield `line ${read}\n`
      }
    } finally {
      hasEnded = true
    }
  }
  const reader = bodyOf(endless()).getReader()
  expect(new TextDecoder().decode((await reader.read()).value)).toBe('line 1\n')
  await reader.cancel()
  expect(hasEnded).toBe(true)
  expect(read).toBeLessThan(5)
})
