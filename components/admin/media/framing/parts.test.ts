import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Crop, smallestSide } from '@/content/image/framing'
import { aspectOf, aspects, cropOf, largestPart, percentsOf, ratioOf } from './parts'

describe('a part that is drawn', () => {
  test('is one that may be saved, wherever and however large it is drawn', () => {
    const percent = fc.double({ min: -50, max: 150, noNaN: true })
    fc.assert(
      fc.property(percent, percent, percent, percent, (x, y, width, height) => {
        const crop = cropOf({ x, y, width, height })
        if (crop) expect(Crop.safeParse(crop).success).toBe(true)
      }),
    )
  })

  test('stays where it is when it is opened again', () => {
    const side = fc.integer({ min: smallestSide, max: 5000 })
    const start = fc.integer({ min: 0, max: 5000 })
    fc.assert(
      fc.property(start, start, side, side, (x, y, width, height) => {
        const crop = { x, y, width, height }
        expect(cropOf(percentsOf(crop))).toEqual(crop)
      }),
    )
  })

  test('that is all of the picture is no part', () => {
    expect(cropOf(percentsOf(null))).toBe(null)
  })
})

test.each(aspects.filter((aspect) => aspect !== 'free'))(
  'the largest part of the shape %s touches two edges, and is known by its shape again',
  (aspect) => {
    const picture = { width: 2400, height: 1700 }
    const crop = largestPart(picture, ratioOf(aspect) ?? 1)
    expect(crop && (crop.width === 10_000 || crop.height === 10_000)).toBe(true)
    expect(aspectOf(picture, crop)).toBe(aspect)
  },
)
