import { blend, faint, fill, moved, shade, stroke, throughLine, within } from '../paint'
import { curve, disc, everything, type Point, points, rect, times } from '../shapes'

/** A voice comes in from the left; behind the microphone there is silence, and records fade away. */
export function microphone() {
  return [
    fill(everything, blend('teal', 'night', 'right')),
    fill(disc(820, 560, 430), 'ochre'),
    shade(disc(820, 560, 430), 'paper', 'up', 0.75),
    ...times(3, (index) => record(1230 + index * 200, 3 - index)),
    throughLine([...voice(), [960, 760], [1400, 760]]),
    moved(standing(), 820, 0),
  ].join('')
}

/** Louder towards the microphone. */
function voice() {
  return times(24, (index): Point => {
    const loudness =
      12 + 150 * Math.sin((index / 23) * Math.PI) ** 2 * (0.55 + 0.45 * Math.cos(index * 2.1))
    return [60 + index * 32, 760 + (index % 2 === 0 ? -loudness : loudness)]
  })
}

function record(x: number, density: number) {
  const y = 560
  if (density === 3) {
    return [
      fill(disc(x, y, 170), 'night'),
      shade(disc(x, y, 170), 'teal', 'right', 0.6),
      ...[140, 118, 96].map((radius) => stroke(disc(x, y, radius), 'ink', 3)),
      fill(disc(x, y, 58), 'vermilion'),
      fill(disc(x, y, 9), 'paper'),
    ].join('')
  }
  return faint(
    [170, 140, 118, 96, 58, 9]
      .map((radius) => stroke(disc(x, y, radius), 'mint', density === 2 ? 4 : 3))
      .join(''),
    density === 2 ? 0.75 : 0.35,
  )
}

function standing() {
  return [
    stroke('M0 420V1120', 'night', 20),
    fill(disc(0, 1130, 190, 34), 'night'),
    stroke(curve(points('0,470 10,430 -30,390')), 'night', 24),
    moved(head(), -60, 300, -28),
  ].join('')
}

function head() {
  const grille = 'M-92 -60A92 104 0 0 1 92 -60V10H-92z'
  return [
    fill('M-70 20H70L44 250Q0 272 -44 250z', 'night'),
    shade('M-70 20H70L44 250Q0 272 -44 250z', 'teal', 'left', 0.62),
    fill(grille, 'paper'),
    within(grille, mesh()),
    shade(grille, 'night', 'right', 0.62),
    fill(rect(-104, -4, 208, 34), 'vermilion'),
  ].join('')
}

function mesh() {
  return times(14, (index) => {
    const x = -260 + index * 36
    return `${stroke(`M${x} -180L${x + 220} 40`, 'ink', 4)}${stroke(`M${x + 220} -180L${x} 40`, 'ink', 4)}`
  }).join('')
}
