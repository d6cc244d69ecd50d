import type { Ink } from '../inks'
import { blend, fill, stroke } from '../paint'
import { everything, type Point, polygon, polyline, times } from '../shapes'

type Cell = { x: number; y: number; height: number; top: Ink }

/** A maze of stairs seen from its corner. */
export function stairs() {
  return [
    fill(everything, blend('mint', 'sky', 'down')),
    ...cells.sort((a, b) => a.x + a.y - (b.x + b.y)).map(box),
    stroke(polyline(...walk), 'night', 13),
  ].join('')
}

const size = 84

/** From the maze's coordinates to the sheet's. */
function place(x: number, y: number, z: number): Point {
  return [900 + (x - y) * size * 0.866, 560 + (x + y) * size * 0.5 - z * size * 0.6]
}

const cells: Cell[] = times(15, (x) => times(15, (y) => cellAt(x - 6, y - 6))).flat()

function cellAt(x: number, y: number): Cell {
  return { x, y, height: heightAt(x, y), top: (x + y) % 2 === 0 ? 'blush' : 'paper' }
}

/** Two towers, and flights of stairs that climb towards them. */
function heightAt(x: number, y: number) {
  if (x <= -2 && y <= -2) return 6
  if (x > -2 && y <= -3) return Math.max(0, 6 - (x + 2))
  if (y > -2 && x <= -3) return Math.max(0, 6 - (y + 2))
  if (x >= 2 && y >= 2 && x <= 4 && y <= 4) return 3
  if (x >= 5 && y >= 2 && y <= 3) return Math.max(0, 7 - x)
  if (y >= 5 && x >= 2 && x <= 3) return Math.max(0, 7 - y)
  return 0
}

function box({ x, y, height, top }: Cell) {
  const [a, b, c, d] = [
    place(x, y, height),
    place(x + 1, y, height),
    place(x + 1, y + 1, height),
    place(x, y + 1, height),
  ]
  const [b0, c0, d0] = [place(x + 1, y, -9), place(x + 1, y + 1, -9), place(x, y + 1, -9)]
  const left = polygon(d, c, c0, d0)
  const right = polygon(c, b, b0, c0)
  return `${fill(left, 'vermilion')}${fill(right, 'wine')}${fill(polygon(a, b, c, d), top)}${stroke(polyline(d, c, b), 'paper', 3)}`
}

/** Over the floor, up one side of the steps in the middle and down the other. */
const walk: Point[] = [
  [-40, 760],
  [228, 760],
  place(3, 7, 0),
  place(3, 7, 1),
  place(3, 6, 1),
  place(3, 6, 2),
  place(3, 5, 2),
  place(3, 5, 3),
  place(3, 3, 3),
  place(5, 3, 3),
  place(5, 3, 2),
  place(6, 3, 2),
  place(6, 3, 1),
  place(7, 3, 1),
  place(7, 3, 0),
  [1572, 760],
  [1840, 760],
]
