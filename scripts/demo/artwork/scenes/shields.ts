import type { Ink } from '../inks'
import { fill, moved, shade, stroke, throughLine, within } from '../paint'
import { disc, everything, points, polar, polygon, times } from '../shapes'

/** A wall of painted shields. */
export function shields() {
  const rows = [-20, 380, 780, 1180]
  return [
    fill(everything, 'night'),
    ...rows.map((y, row) =>
      times(7, (column) =>
        moved(shield(row * 3 + column), column * 330 + (row % 2) * 165 - 90, y),
      ).join(''),
    ),
    throughLine(points('300,700 620,790 900,740 1240,800 1560,720'), 'paper'),
  ].join('')
}

function shield(index: number) {
  const pairs: [Ink, Ink][] = [
    ['vermilion', 'paper'],
    ['teal', 'ochre'],
    ['wine', 'blush'],
    ['ochre', 'ink'],
    ['paper', 'teal'],
  ]
  const [ground, figure] = pairs[index % pairs.length] ?? ['paper', 'wine']
  const board = disc(0, 0, 206)
  return [
    fill(disc(0, 0, 224), 'night'),
    fill(board, ground),
    within(board, device(index, figure)),
    shade(board, 'night', 'down', 0.66),
    fill(disc(0, 0, 58), 'night'),
    fill(disc(0, 0, 44), 'sky'),
    shade(disc(0, 0, 44), 'ink', 'down', 0.8),
    ...times(16, (rivet) => fill(disc(...polar(0, 0, 188, rivet * 22.5), 7), 'night')),
  ].join('')
}

/** Quarters, a sun, a wheel or a cross. */
function device(index: number, ink: Ink) {
  if (index % 4 === 0)
    return [0, 180].map((turn) => moved(fill('M0 0H240V240H0z', ink), 0, 0, turn)).join('')
  if (index % 4 === 1)
    return times(8, (ray) =>
      fill(polygon([0, 0], polar(0, 0, 260, ray * 45), polar(0, 0, 260, ray * 45 + 22.5)), ink),
    ).join('')
  if (index % 4 === 2)
    return times(6, (arm) =>
      moved(fill('M0 0Q120 -20 230 110Q90 70 0 0z', ink), 0, 0, arm * 60),
    ).join('')
  return stroke('M-260 0H260M0 -260V260', ink, 70)
}
