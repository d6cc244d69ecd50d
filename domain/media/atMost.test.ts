import { expect, test } from 'vitest'
import { atMost } from './atMost'

test('no more works than allowed run at a time, and all of them run, in their order', async () => {
  const takeTurn = atMost(2)
  const started: number[] = []
  let running = 0
  let most = 0
  const work = async (n: number) => {
    started.push(n)
    running += 1
    most = Math.max(most, running)
    await new Promise((done) => setTimeout(done, 5))
    running -= 1
    if (n === 1) throw new Error('failed')
    return n
  }
  const results = await Promise.allSettled([0, 1, 2, 3, 4].map((n) => takeTurn(() => work(n))))
  expect(most).toBe(2)
  expect(started).toEqual([0, 1, 2, 3, 4])
  expect(results.map(({ status }) => status === 'fulfilled')).toEqual([
    true,
    false,
    true,
    true,
    true,
  ])
})
