import { dice } from '../dice'
import type { Ink } from '../inks'
import { blend, faint, fill, moved, shade, stroke, throughLine, within } from '../paint'
import {
  curve,
  disc,
  everything,
  land,
  type Point,
  points,
  polar,
  polygon,
  rect,
  times,
} from '../shapes'

/** A cut stone as large as the sun, behind palms. */
export function jewel() {
  return [
    fill(everything, blend('plum', 'wine', 'down')),
    ...rays(),
    fill(disc(900, 640, 400), 'ochre'),
    within(disc(900, 640, 400), bands()),
    moved(stone(), 900, 480, 0, 1.12),
    ...sparks(),
    fill(land(hills), 'night'),
    shade(land(hills), 'wine', 'up', 0.6),
    throughLine(hills),
    ...[
      [210, 1080, 700, -4, 1],
      [420, 1140, 520, 5, 0.8],
      [1560, 1110, 660, 4, 0.95],
    ].map(([x = 0, y = 0, height = 0, lean = 0, scale = 1]) => palm(x, y, height, lean, scale)),
  ].join('')
}

const hills = points('220,800 520,850 860,900 1200,870 1520,790')

function rays() {
  return times(18, (index) => {
    const at = index * 20
    const ray = polygon([900, 640], polar(900, 640, 1400, at), polar(900, 640, 1400, at + 7))
    return faint(fill(ray, 'vermilion'), 0.26)
  })
}

function bands() {
  return times(6, (index) => fill(rect(400, 650 + index * 46, 1000, 8 + index * 6), 'wine')).join(
    '',
  )
}

/** A brilliant cut from the side: crown and pavilion, facet by facet. */
function stone() {
  const table = points('-130,-150 0,-150 130,-150')
  const girdle = points('-260,-20 -130,-20 0,-20 130,-20 260,-20')
  const tip: Point = [0, 260]
  const [a, b, c, d, e] = girdle as [Point, Point, Point, Point, Point]
  const [t, u, v] = table as [Point, Point, Point]
  const facets: [Ink, ...Point[]][] = [
    ['sky', t, a, b],
    ['paper', t, b, u],
    ['mint', u, b, c],
    ['sky', u, c, d],
    ['paper', u, d, v],
    ['mint', v, d, e],
    ['teal', a, b, tip],
    ['sky', b, c, tip],
    ['mint', c, d, tip],
    ['teal', d, e, tip],
  ]
  const outline = polygon(t, v, e, tip, a)
  return [
    ...facets.map(([ink, ...points]) => fill(polygon(...points), ink)),
    shade(polygon(c, d, e, tip), 'night', 'right', 0.66),
    shade(polygon(a, b, tip), 'night', 'left', 0.55),
    stroke(outline, 'paper', 6),
  ].join('')
}

function sparks() {
  const chance = dice('jewel')
  return times(16, () => {
    const [x, y, size] = [chance(380, 1420), chance(60, 420), chance(8, 26)]
    return fill(
      `M${x} ${y - size}Q${x} ${y} ${x + size} ${y}Q${x} ${y} ${x} ${y + size}Q${x} ${y} ${x - size} ${y}Q${x} ${y} ${x} ${y - size}z`,
      'paper',
    )
  })
}

function palm(x: number, y: number, height: number, lean: number, scale: number) {
  const fronds = [-172, -148, -116, -78, -44, -18, 12].map((degrees) =>
    moved(frond(), 0, -height, degrees),
  )
  return moved(
    `${stroke(
      curve([
        [0, 60],
        [lean * 3, -height / 2],
        [0, -height],
      ]),
      'night',
      26,
    )}${fronds.join('')}`,
    x,
    y,
    lean,
    scale,
  )
}

function frond() {
  return fill('M0 0Q110 -74 250 22Q130 -22 0 14z', 'night')
}
