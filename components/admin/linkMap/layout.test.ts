import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Canvas, labelHeight, layOut, letterWidth, type Place, ringWidth } from './layout'

const narrow: Canvas = { size: 340, most: 9, letters: 10 }
const wide: Canvas = { size: 720, most: 16, letters: 18 }

const anySections = fc
  .array(
    fc.record({
      articles: fc.integer({ min: 1, max: 100_000 }),
      name: fc.string({ minLength: 1 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((all) => all.map((section, index) => ({ ...section, id: String(index) })))

const anyCanvas = fc.constantFrom(narrow, wide)

test('no section lies over another or its name, and none leaves the picture', () => {
  fc.assert(
    fc.property(anySections, anyCanvas, (sections, canvas) => {
      const drawn = layOut(sections, canvas).map((place) => ({
        circle: { x: place.x, y: place.y, radius: place.radius + ringWidth },
        label: labelOf(place),
      }))
      for (const [index, { circle, label }] of drawn.entries()) {
        for (const box of [label, around(circle)]) {
          expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0)
          expect(Math.max(box.right, box.bottom)).toBeLessThanOrEqual(canvas.size)
        }
        for (const other of drawn.slice(index + 1)) {
          expect(circlesMeet(circle, other.circle)).toBe(false)
          expect(boxesMeet(label, other.label)).toBe(false)
          expect(boxMeets(label, other.circle)).toBe(false)
          expect(boxMeets(other.label, circle)).toBe(false)
        }
      }
    }),
  )
})

test('the largest sections are drawn, in the order of the site, the same way each time', () => {
  fc.assert(
    fc.property(anySections, anyCanvas, (sections, canvas) => {
      const places = layOut(sections, canvas)
      expect(layOut(structuredClone(sections), canvas)).toEqual(places)
      const ids = places.map(({ section }) => Number(section.id))
      expect(ids).toEqual(ids.toSorted((one, other) => one - other))
      expect(places.length).toBeGreaterThan(0)
      const leastDrawn = Math.min(...places.map(({ section }) => section.articles))
      const left = sections.filter(({ id }) => !ids.includes(Number(id)))
      expect(left.every(({ articles }) => articles <= leastDrawn)).toBe(true)
    }),
  )
})

test('more articles are never a smaller circle', () => {
  fc.assert(
    fc.property(anySections, anyCanvas, (sections, canvas) => {
      const places = layOut(sections, canvas).sort(
        (one, other) => one.section.articles - other.section.articles,
      )
      const radii = places.map(({ radius }) => radius)
      expect(radii).toEqual(radii.toSorted((one, other) => one - other))
    }),
  )
})

test('a dozen sections have room on a desk, and eight of them on a phone', () => {
  const sections = Array.from({ length: 12 }, (_, index) => ({
    id: String(index),
    name: 'Television series',
    articles: (index + 1) ** 3,
  }))
  expect(layOut(sections, wide)).toHaveLength(12)
  expect(layOut(sections, narrow)).toHaveLength(8)
})

type Box = { left: number; right: number; top: number; bottom: number }
type Circle = { x: number; y: number; radius: number }

function labelOf({ x, y, radius, label }: Place<unknown>): Box {
  const half = ([...label].length * letterWidth) / 2
  const top = y + radius + ringWidth
  return { left: x - half, right: x + half, top, bottom: top + labelHeight }
}

function around({ x, y, radius }: Circle): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}

function circlesMeet(one: Circle, other: Circle) {
  return Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius
}

function boxesMeet(one: Box, other: Box) {
  const isBeside = one.left >= other.right || other.left >= one.right
  return !isBeside && one.top < other.bottom && other.top < one.bottom
}

function boxMeets({ left, right, top, bottom }: Box, { x, y, radius }: Circle) {
  const nearest = [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)] as const
  return Math.hypot(x - nearest[0], y - nearest[1]) < radius
}
