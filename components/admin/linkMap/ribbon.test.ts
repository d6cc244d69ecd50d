import { expect, test } from 'vitest'
import { ribbonBetween } from './ribbon'

const centre = { x: 100, y: 100 }
const left = { x: 20, y: 100, radius: 10 }
const right = { x: 180, y: 100, radius: 10 }

test('a ribbon begins at the edge of its circle, wider than it ends, and the one back is beside it', () => {
  const there = pointsOf(ribbonBetween(left, right, 8, centre))
  const back = pointsOf(ribbonBetween(right, left, 8, centre))
  const [start, over, end, endBack, under] = there
  expect(Math.hypot((start?.x ?? 0) - left.x, (start?.y ?? 0) - left.y)).toBeCloseTo(10.77, 1)
  expect(distance(start, there.at(-1))).toBeCloseTo(8, 0)
  expect(distance(end, endBack)).toBeCloseTo(2, 0)
  expect(distance(over, under)).toBeCloseTo(5, 0)
  expect(over?.y).toBeGreaterThan(centre.y)
  expect(back[1]?.y).toBeLessThan(centre.y)
})

test('two circles in one place are no reason to draw nonsense', () => {
  expect(ribbonBetween(left, left, 8, left)).not.toMatch(/NaN|Infinity/)
})

function pointsOf(path: string) {
  const numbers = (path.match(/-?\d+\.\d/g) ?? []).map(Number)
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? 0 }] : []))
}

type Point = { x: number; y: number } | undefined

function distance(one: Point, other: Point) {
  return Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))
}
