import { setImmediate as nextTurn } from 'node:timers/promises'
import { beforeEach, describe, expect, test } from 'vitest'
import { makeRenders, NobodyWaits } from './renders'

/** Renders that end when the test says so; each shows the number at which it began. */
let number: number
let renders: ReturnType<typeof makeRenders<number>>
let begun: { path: string; end: () => void; fail: () => void }[]

beforeEach(() => {
  number = 1
  begun = []
  renders = makeRenders((path) => {
    const shown = number
    const result = new Promise<number>((resolve, reject) => {
      begun.push({ path, end: () => resolve(shown), fail: () => reject(new Error('No.')) })
    })
    return { stamp: stampNow(), result }
  })
})

describe('the renders of a path', () => {
  test('are one for all readers while nothing changes', async () => {
    const readers = [read('/a'), read('/a'), read('/a')]
    expect(begun).toHaveLength(1)
    begun[0]?.end()
    expect(await Promise.all(readers)).toEqual([1, 1, 1])
  })

  test('are one under way and one to come, however many changes and readers there are', async () => {
    const first = read('/a')
    const later: Promise<number>[] = []
    for (let change = 0; change < 100; change += 1) {
      number += 1
      later.push(read('/a'), read('/a'))
    }
    expect(begun).toHaveLength(1)
    begun[0]?.end()
    expect(await first).toBe(1)
    await nextTurn()
    expect(begun).toHaveLength(2)
    begun[1]?.end()
    expect(new Set(await Promise.all(later))).toEqual(new Set([101]))
    expect(begun).toHaveLength(2)
  })

  test('that were begun before a change are joined by nobody who comes after it', async () => {
    const first = read('/a')
    number = 2
    const second = read('/a')
    begun[0]?.end()
    expect(await first).toBe(1)
    await nextTurn()
    number = 3
    const third = read('/a')
    begun[1]?.end()
    expect(await second).toBe(2)
    await nextTurn()
    begun[2]?.end()
    expect(await third).toBe(3)
  })

  test('are not begun for readers who have left', async () => {
    const first = read('/a')
    number = 2
    let isWanted = true
    const left = renders.join('/a', stampNow(), () => isWanted).result
    isWanted = false
    begun[0]?.end()
    await first
    await expect(left).rejects.toThrow(NobodyWaits)
    expect(begun).toHaveLength(1)
    read('/a')
    expect(begun).toHaveLength(2)
  })

  test('go on after one has failed', async () => {
    const first = read('/a')
    number = 2
    const second = read('/a')
    begun[0]?.fail()
    await expect(first).rejects.toThrow('No.')
    await nextTurn()
    begun[1]?.end()
    expect(await second).toBe(2)
  })

  test('of another epoch are not joined, at the same number', async () => {
    read('/a')
    const { isFirst } = renders.join('/a', { epoch: 'another', number: 1 }, () => true)
    expect(isFirst).toBe(true)
  })
})

test('different paths wait for nothing', () => {
  read('/a')
  read('/b')
  expect(begun.map(({ path }) => path)).toEqual(['/a', '/b'])
})

function read(path: string) {
  return renders.join(path, stampNow(), () => true).result
}

function stampNow() {
  return { epoch: 'e', number }
}
