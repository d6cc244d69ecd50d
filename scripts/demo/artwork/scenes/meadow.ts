import type { Ink } from '../inks'
import { blend, faint, fill, moved, shade, stroke, throughLine, within } from '../paint'
import { curve, disc, everything, land, type Point, points, polygon, times } from '../shapes'

/** A field at rest: grass in furrows, the frame of a pyramid, the memory of tents. */
export function meadow() {
  return [
    fill(everything, blend('sky', 'blush', 'down')),
    fill(disc(480, 400, 150), 'vermilion'),
    shade(disc(480, 400, 150), 'ochre', 'down', 0.7),
    ...[
      [1080, 210, 1],
      [1440, 300, 0.7],
      [250, 190, 0.6],
    ].map(([x = 0, y = 0, scale = 1]) => moved(cloud(), x, y, 0, scale)),
    fill(land(far), 'mint'),
    shade(land(far), 'teal', 'down', 0.85),
    moved(pyramid(), 1160, 700),
    fill(land(near), 'teal'),
    within(land(near), furrows()),
    shade(land(near), 'night', 'down', 0.75),
    throughLine(near),
    ...[
      [470, 905, 1.1],
      [720, 985, 1.3],
      [300, 1040, 1.5],
    ].map(([x = 0, y = 0, scale = 1]) => moved(memory(), x, y, 0, scale)),
    moved(tent('ochre', 'vermilion'), 1330, 1010, 0, 1.5),
  ].join('')
}

const far = points('200,640 620,560 1000,640 1400,590 1760,660')
const near = points('220,800 560,770 900,720 1240,700 1560,740')

function cloud() {
  return fill('M-170 40a60 60 0 0 1 40 -112a96 96 0 0 1 180 -16a76 76 0 0 1 104 128z', 'paper')
}

/** Bare scaffolding. */
function pyramid() {
  const tip: Point = [0, -360]
  const corners = points('-300,40 90,70 320,20')
  const rungs = [0.3, 0.55, 0.8].map((part) => {
    const points = corners.map(
      ([x, y]): Point => [tip[0] + (x - tip[0]) * part, tip[1] + (y - tip[1]) * part],
    )
    return stroke(`M${points.map((point) => point.join(' ')).join('L')}`, 'ink', 6)
  })
  const face = polygon(tip, corners[1] ?? tip, corners[2] ?? tip)
  const lit = polygon(tip, corners[0] ?? tip, corners[1] ?? tip)
  return [
    faint(fill(lit, 'paper'), 0.85),
    faint(fill(face, 'sky'), 0.9),
    shade(face, 'ink', 'right', 0.6),
    ...rungs,
    ...corners.map(([x, y]) => stroke(`M${tip.join(' ')}L${x} ${y}`, 'ink', 10)),
  ].join('')
}

function furrows() {
  return times(15, (index) => {
    const start = -700 + index * 240
    return stroke(
      curve([
        [1240, 690],
        [900 + (start - 900) * 0.3, 850],
        [start, 1240],
      ]),
      'mint',
      5,
    )
  }).join('')
}

function tent(light: Ink, dark: Ink) {
  return [
    fill(polygon([-120, 40], [0, -110], [120, 40]), light),
    fill(polygon([0, -110], [120, 40], [170, 10]), dark),
    shade(polygon([-120, 40], [0, -110], [120, 40]), 'vermilion', 'left', 0.6),
    fill(polygon([-40, 40], [0, -60], [40, 40]), 'night'),
  ].join('')
}

function memory() {
  return `<g stroke-dasharray="14 14">${stroke('M-120 40L0 -110L120 40zM0 -110L170 10L120 40', 'paper', 4)}</g>`
}
