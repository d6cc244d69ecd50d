import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutOf } from './cut'

const picture = { width: 2000, height: 1000 }

test('without a focal point, the middle is kept', () => {
  expect(cutOf(picture, { crop: null, focus: null }, 1)).toEqual({
    left: 0.25,
    top: 0,
    width: 0.5,
    height: 1,
  })
})

test('a focal point at the edge keeps the edge', () => {
  expect(cutOf(picture, { crop: null, focus: { x: 100, y: 50 } }, 1).left).toBe(0.5)
})

test('the focal point is seen in every shape, and nothing outside the part is', () => {
  const percent = fc.integer({ min: 0, max: 100 })
  const ratio = fc.double({ min: 0.2, max: 5, noNaN: true })
  const crop = { x: 1000, y: 2000, width: 5000, height: 6000 }
  fc.assert(
    fc.property(percent, percent, ratio, (x, y, shape) => {
      const { left, top, width, height } = cutOf(picture, { crop, focus: { x, y } }, shape)
      const kept = { x: within(x / 100, 0.1, 0.6), y: within(y / 100, 0.2, 0.8) }
      const slack = 1e-9
      expect(kept.x).toBeGreaterThanOrEqual(left - slack)
      expect(kept.x).toBeLessThanOrEqual(left + width + slack)
      expect(kept.y).toBeGreaterThanOrEqual(top - slack)
      expect(kept.y).toBeLessThanOrEqual(top + height + slack)
      expect(left).toBeGreaterThanOrEqual(0.1 - slack)
      expect(left + width).toBeLessThanOrEqual(0.6 + slack)
    }),
  )
})

function within(fraction: number, least: number, most: number) {
  return Math.min(most, Math.max(least, fraction))
}
