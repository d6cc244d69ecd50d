import { blend, fill, moved, shade, stroke, throughLine } from '../paint'
import { closedCurve, curve, disc, everything, points, rect } from '../shapes'

/** A pair of slippers, hung by their ribbons over an empty stage. */
export function slippers() {
  return [
    fill(everything, blend('teal', 'mint', 'down')),
    fill(disc(900, 560, 460), 'paper'),
    shade(disc(900, 560, 460), 'mint', 'down', 0.8),
    fill(rect(0, 1000, 1800, 200), 'teal'),
    shade(rect(0, 1000, 1800, 200), 'night', 'down', 0.7),
    fill(disc(900, 1070, 330, 40), 'night'),
    throughLine(points('280,790 560,560 760,200 900,96 1040,200 1240,560 1520,790')),
    stroke(curve(points('900,100 850,300 700,440 716,560')), 'blush', 24),
    stroke(curve(points('900,100 890,320 830,440 800,560')), 'wine', 20),
    stroke(curve(points('900,100 930,300 1080,420 1070,600')), 'blush', 24),
    stroke(curve(points('900,100 910,340 980,460 986,600')), 'wine', 20),
    moved(slipper(), 760, 720, 8),
    moved(slipper(), 1030, 760, -10),
    fill(disc(900, 96, 22), 'night'),
  ].join('')
}

function slipper() {
  const shoe = closedCurve(outline)
  const opening = closedCurve(points('-58,-186 0,-206 58,-186 66,-90 40,10 0,44 -40,10 -66,-90'))
  return [
    fill(shoe, 'blush'),
    shade(shoe, 'vermilion', 'right', 0.66),
    fill(opening, 'wine'),
    shade(opening, 'night', 'up', 0.7),
    fill(closedCurve(points('-44,218 0,190 44,218 36,268 0,276 -36,268')), 'paper'),
    stroke(curve(points('-16,70 0,58 16,70')), 'paper', 6),
  ].join('')
}

const outline = points(
  '-70,-200 0,-230 70,-200 96,-60 88,80 54,220 36,270 0,280 -36,270 -54,220 -88,80 -96,-60',
)
