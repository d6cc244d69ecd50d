import { beforeEach, expect, test } from 'vitest'
import type { LinkCount } from '@/db/linkCounts'
import { add, forgetWaiting, mostWaiting, takeWaiting } from './waiting'

beforeEach(forgetWaiting)

test('what waits to be written has a bound: known links are still counted beyond it', () => {
  for (let position = 0; position < mostWaiting + 10; position += 1) add(aCount({ position }))
  add(aCount({ position: 3 }))
  const taken = takeWaiting()
  expect(taken).toHaveLength(mostWaiting)
  expect(taken.find(({ position }) => position === 3)?.seen).toBe(2)
  expect(takeWaiting()).toEqual([])
})

function aCount(given: Partial<LinkCount>): LinkCount {
  const place = { postId: 'p', blockId: '', position: 0, target: 't', day: '2026-11-25' }
  return { ...place, seen: 1, followed: 0, ...given }
}
