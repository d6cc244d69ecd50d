import { blend, faint, fill, moved, shade, stroke, throughLine } from '../paint'
import {
  closedCurve,
  curve,
  disc,
  everything,
  points,
  polar,
  polygon,
  rect,
  times,
} from '../shapes'

/** A dancer alone in the light, on her toes. */
export function stage() {
  return [
    fill(everything, blend('plum', 'night', 'down')),
    faint(
      fill(
        polygon([840, -20], [960, -20], [1400, 1010], [400, 1010]),
        blend('blush', 'plum', 'down'),
      ),
      0.5,
    ),
    fill(rect(0, 960, 1800, 240), 'night'),
    fill(disc(900, 1010, 500, 96), 'blush'),
    shade(disc(900, 1010, 500, 96), 'wine', 'edge', 0.75),
    curtain(),
    `<g transform="translate(1800 0) scale(-1 1)">${curtain()}</g>`,
    throughLine(
      points('260,800 520,690 760,740 980,850 1100,770 980,690 800,800 1000,900 1340,800 1600,730'),
    ),
    moved(dancer(), 900, 560),
  ].join('')
}

function curtain() {
  return times(4, (fold) => {
    const right = 330 - fold * 84
    const d = `${curve([
      [right, -20],
      [right - 30, 400],
      [right - 8, 800],
      [right + 34, 1080],
    ])}H-20V-20z`
    return `${fill(d, 'wine')}${shade(d, 'night', fold % 2 === 0 ? 'left' : 'right', 0.72)}`
  }).join('')
}

function dancer() {
  return [
    // The standing leg, then the one that is drawn up to the knee.
    fill(closedCurve(points('-16,30 20,30 18,200 10,330 6,446 -4,446 -8,330 -16,200')), 'paper'),
    stroke('M6 60L150 190L18 262', 'paper', 26),
    tutu(),
    fill(closedCurve(points('-46,-150 0,-136 46,-150 34,-60 26,0 -26,0 -34,-60')), 'vermilion'),
    stroke('M0 -150V-196', 'paper', 24),
    fill(disc(0, -236, 38, 44), 'paper'),
    fill('M-40 -236A40 46 0 0 1 40 -236Q0 -268 -40 -236z', 'night'),
    fill(disc(0, -292, 22), 'night'),
    stroke(curve(points('-44,-146 -150,-230 -160,-330 -36,-420')), 'paper', 20),
    stroke(curve(points('44,-146 150,-230 160,-330 36,-420')), 'paper', 20),
  ].join('')
}

/** Layers of tulle, each a fan of pleats seen almost from the side. */
function tutu() {
  return [
    layer(330, 84, 'wine', 26),
    layer(310, 66, 'blush', 6),
    layer(280, 46, 'paper', -12),
  ].join('')
}

function layer(width: number, depth: number, ink: 'wine' | 'blush' | 'paper', y: number) {
  const rim = times(48, (index) => {
    const [x, rise] = polar(0, 0, 1, index * 7.5)
    const scallop = index % 2 === 0 ? 1 : 0.92
    return [x * width * scallop, y + rise * depth * scallop] as const
  })
  const skirt = polygon(...rim)
  return `${fill(skirt, ink)}${shade(skirt, ink === 'paper' ? 'blush' : 'plum', 'edge', 0.7)}`
}
