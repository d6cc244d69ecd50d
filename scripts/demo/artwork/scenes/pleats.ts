import type { Ink } from '../inks'
import { blend, faint, fill, moved, shade, stroke, throughLine } from '../paint'
import { disc, everything, points, polar, polygon, times } from '../shapes'

/** A corps de ballet from above: seven skirts, and the path between them. */
export function pleats() {
  return [
    fill(everything, blend('plum', 'wine', 'right')),
    ...times(7, (index) => stroke(`M0 ${60 + index * 180}H1800`, 'plum', 3)),
    throughLine(
      points('180,700 330,640 560,790 740,860 890,660 1060,480 1250,560 1420,760 1600,800'),
      'ochre',
    ),
    ...dancers.map(([x, y, radius, ink, turn]) => moved(skirt(radius, ink, turn), x, y)),
  ].join('')
}

const dancers: [x: number, y: number, radius: number, ink: Ink, turn: number][] = [
  [300, 330, 210, 'blush', 0],
  [720, 560, 250, 'paper', 20],
  [1160, 250, 190, 'sky', 50],
  [1270, 860, 240, 'blush', 80],
  [380, 960, 230, 'mint', 130],
  [1620, 500, 210, 'paper', 160],
  [860, 1090, 170, 'ochre', 210],
]

function skirt(radius: number, ink: Ink, turn: number) {
  const rim = polygon(
    ...times(72, (index) => polar(0, 0, radius * (index % 2 === 0 ? 1 : 1.06), index * 5)),
  )
  return [
    fill(rim, ink),
    faint(fill(folds(radius), 'plum'), 0.16),
    shade(rim, 'wine', 'centre', 0.62),
    moved(body(), 0, 0, turn),
  ].join('')
}

function folds(radius: number) {
  return times(36, (index) =>
    polygon([0, 0], polar(0, 0, radius, index * 10), polar(0, 0, radius * 1.06, index * 10 + 5)),
  ).join('')
}

/** Shoulders, and hair in a bun. */
function body() {
  return [
    fill(disc(0, 0, 70, 40), 'wine'),
    shade(disc(0, 0, 70, 40), 'night', 'left', 0.7),
    fill(disc(0, -4, 34), 'night'),
    fill(disc(0, 20, 17), 'plum'),
  ].join('')
}
