import type { Ink } from '../inks'
import { blend, faint, fill, mirrored, moved, shade, throughLine } from '../paint'
import { closedCurve, disc, everything, type Point, points, polygon, rect, times } from '../shapes'

/** A queen on her board, and the game that she sees on the ceiling. */
export function chess() {
  return [
    fill(everything, blend('night', 'teal', 'down')),
    faint(
      mirrored(
        pieces(() => 'ink'),
        400,
      ),
      0.9,
    ),
    ...board(),
    shade(rect(0, floor, 1800, 460), 'night', 'up', 0.62),
    moved(pawn('wine'), 420, 850, 0, 0.62),
    moved(pawn('wine'), 1400, 840, 0, 0.58),
    throughLine(points('200,760 420,590 660,700 900,160 1130,700 1400,600 1620,760')),
    moved(pawn('night'), 640, 1010, 0, 0.9),
    moved(queen('paper'), 900, 1060, 0, 1.12),
    moved(pawn('night'), 1190, 1040, 0, 0.98),
  ].join('')
}

const floor = 740
const vanishing: Point = [900, 480]

/** Rows of squares that run towards one point. */
function board() {
  const rows = [740, 790, 858, 950, 1075, 1240]
  return rows.slice(0, -1).flatMap((top, row) => {
    const bottom = rows[row + 1] ?? top
    return times(18, (column) =>
      fill(
        polygon(
          onRay(column, top),
          onRay(column + 1, top),
          onRay(column + 1, bottom),
          onRay(column, bottom),
        ),
        (row + column) % 2 === 0 ? 'blush' : 'wine',
      ),
    )
  })
}

function onRay(column: number, y: number): Point {
  const [x, top] = vanishing
  return [x + (column - 9) * 300 * ((y - top) / (1240 - top)), y]
}

function pieces(ink: (index: number) => Ink) {
  return [
    moved(pawn(ink(0)), 300, 800, 0, 0.9),
    moved(pawn(ink(1)), 620, 800, 0, 0.9),
    moved(queen(ink(2)), 900, 800, 0, 0.9),
    moved(pawn(ink(3)), 1180, 800, 0, 0.9),
    moved(pawn(ink(4)), 1500, 800, 0, 0.9),
  ].join('')
}

function pawn(ink: Ink) {
  return piece(
    ink,
    points('-92,0 -92,-34 -60,-70 -34,-150 -28,-236 28,-236 34,-150 60,-70 92,-34 92,0'),
    [disc(0, -246, 56, 15), disc(0, -308, 58)],
  )
}

function queen(ink: Ink) {
  const crown = polygon(
    [-66, -470],
    [-104, -640],
    [-52, -566],
    [-38, -664],
    [0, -576],
    [38, -664],
    [52, -566],
    [104, -640],
    [66, -470],
  )
  return piece(
    ink,
    points('-124,0 -124,-44 -80,-96 -46,-220 -40,-440 40,-440 46,-220 80,-96 124,-44 124,0'),
    [
      disc(0, -446, 84, 20),
      disc(0, -476, 66, 16),
      crown,
      disc(0, -672, 26),
      ...[-104, -38, 38, 104].map((x) => disc(x, x === 104 || x === -104 ? -650 : -672, 15)),
    ],
  )
}

function piece(ink: Ink, body: Point[], parts: string[]) {
  const dark = ink === 'paper' ? 'wine' : 'night'
  const foot = disc(0, 0, (body.at(-1)?.[0] ?? 90) + 6, 20)
  return [foot, closedCurve(body), ...parts]
    .map((d) => `${fill(d, ink)}${shade(d, dark, 'right', 0.72)}`)
    .join('')
}
