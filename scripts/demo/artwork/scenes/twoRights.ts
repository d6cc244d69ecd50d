import { blend, fill, moved, shade, stroke, throughLine, within } from '../paint'
import { disc, everything, points, polygon, rect, times } from '../shapes'

/** A record and the pencil that wrote what is on it. */
export function twoRights() {
  return [
    fill(everything, blend('blush', 'paper', 'right')),
    fill(rect(900, 0, 900, 1200), 'vermilion'),
    shade(rect(900, 0, 900, 1200), 'wine', 'right', 0.66),
    moved(record(), 900, 600),
    within(rect(900, 0, 900, 1200), moved(page(), 900, 600)),
    throughLine(points('300,760 600,700 900,780 1200,720 1500,790'), 'ochre'),
    moved(pencil(), 1210, 520, 30),
  ].join('')
}

function record() {
  return [
    fill(disc(0, 0, 430), 'night'),
    shade(disc(0, 0, 430), 'ink', 'left', 0.75),
    ...times(9, (index) => stroke(disc(0, 0, 180 + index * 27), 'ink', 3)),
    fill(disc(0, 0, 140), 'ochre'),
    fill(disc(0, 0, 18), 'paper'),
  ].join('')
}

function page() {
  return [
    fill(disc(0, 0, 430), 'paper'),
    ...times(11, (index) =>
      stroke(
        `M30 ${-300 + index * 62}H${Math.round(Math.sqrt(410 ** 2 - (-300 + index * 62) ** 2)) - 30}`,
        'sky',
        5,
      ),
    ),
    shade(disc(0, 0, 430), 'blush', 'right', 0.8),
  ].join('')
}

function pencil() {
  return [
    fill(rect(-44, -520, 88, 560), 'ochre'),
    fill(rect(-44, -520, 30, 560), 'paper'),
    shade(rect(-44, -520, 88, 560), 'wine', 'right', 0.62),
    fill(rect(-44, -580, 88, 66), 'teal'),
    fill(polygon([-44, 40], [44, 40], [0, 170]), 'blush'),
    fill(polygon([-15, 126], [15, 126], [0, 170]), 'night'),
  ].join('')
}
