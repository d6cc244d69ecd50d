import { setImmediate as breathe } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { fairQueue, QueueFull } from './fairQueue'

const few = { total: 3, perKey: 2, maxWaiting: 2 }

test('so many works run at a time, in all and of one key', async () => {
  const { begin, running } = works(few)
  begin('a1')
  begin('a2')
  begin('a3')
  begin('b1')
  begin('c1')
  expect(running()).toEqual(['a1', 'a2', 'b1'])
})

test('the key that uses least goes first, however late it came', async () => {
  const { begin, end, running } = works(few)
  for (const name of ['a1', 'a2', 'b1', 'a3', 'a4', 'c1']) begin(name)
  await end('a1')
  expect(running()).toEqual(['a2', 'b1', 'c1'])
  await end('b1')
  expect(running()).toEqual(['a2', 'c1', 'a3'])
})

test('what weighs more than the limit runs by itself', async () => {
  const queue = fairQueue({ total: 10, perKey: 5, maxWaiting: 1 })
  const ran: string[] = []
  await Promise.all([
    queue({ key: 'a', weight: 20 }, async () => ran.push('large')),
    queue({ key: 'b', weight: 1 }, async () => ran.push('small')),
  ])
  expect(ran).toEqual(['large', 'small'])
})

test('more than may wait are refused, and others are not', async () => {
  const { begin } = works({ total: 1, perKey: 1, maxWaiting: 1 })
  begin('a1')
  begin('a2')
  await expect(begin('a3')).rejects.toThrow(QueueFull)
  const { begin: beginOther, running } = works({ total: 2, perKey: 1, maxWaiting: 0 })
  beginOther('a1')
  beginOther('b1')
  expect(running()).toEqual(['a1', 'b1'])
})

test('a work that was given up while it waited never runs', async () => {
  const { begin, end, running } = works({ total: 1, perKey: 1, maxWaiting: 5 })
  const leaving = new AbortController()
  begin('a1')
  const left = begin('b1', leaving.signal)
  begin('c1')
  leaving.abort(new Error('gone'))
  await expect(left).rejects.toThrow('gone')
  await end('a1')
  expect(running()).toEqual(['c1'])
})

test('a work that fails makes room for the next', async () => {
  const queue = fairQueue({ total: 1, perKey: 1, maxWaiting: 1 })
  const failing = queue({ key: 'a' }, () => Promise.reject(new Error('broken')))
  const next = queue({ key: 'a' }, async () => 'done')
  await expect(failing).rejects.toThrow('broken')
  expect(await next).toBe('done')
})

/** Works named by their key and a number, which run until they are ended. */
function works(limits: Parameters<typeof fairQueue>[0]) {
  const queue = fairQueue(limits)
  const running = new Map<string, () => void>()
  return {
    running: () => [...running.keys()],
    begin: (name: string, signal?: AbortSignal) =>
      queue({ key: name.charAt(0), signal }, async () => {
        await new Promise<void>((end) => running.set(name, end))
        running.delete(name)
      }),
    end: async (name: string) => {
      running.get(name)?.()
      await breathe()
    },
  }
}
