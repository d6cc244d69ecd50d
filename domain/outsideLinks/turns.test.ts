import { expect, test } from 'vitest'
import { makeTurns } from './turns'

const { signal } = new AbortController()

test('a host is remembered for as long as it may not be asked, and no longer', async () => {
  let now = 0
  const turns = makeTurns({ now: () => now, pause: async (time) => (now += time) }, 5)
  await turns.take('once.example', signal, async () => 'told')
  await expect(turns.take('fails.example', signal, () => Promise.reject('no'))).rejects.toBe('no')
  expect(turns.isFree('once.example')).toBe(false)
  expect([...turns.lines.keys()]).toEqual(['once.example', 'fails.example'])
  now += 5
  expect(turns.isFree('another.example')).toBe(true)
  expect(turns.lines.size).toBe(0)
})

test('who comes while a host rests waits for it', async () => {
  let now = 0
  const turns = makeTurns({ now: () => now, pause: async (time) => (now += time) }, 5)
  const times = await Promise.all(
    [1, 2, 3].map(() => turns.take('a.example', signal, async () => now)),
  )
  expect(times).toEqual([0, 5, 10])
})
