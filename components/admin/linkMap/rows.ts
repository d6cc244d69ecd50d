import type { Neighbourhood } from '@/domain/linkMap/openNeighbourhood'

export type Side = Neighbourhood['before']

const rowHeight = 64

/** Boxes of one side: one for each article shown, and one for the rest. */
export function rowsOf({ shown, total }: Side) {
  return shown.length + (total > shown.length ? 1 : 0)
}

export function columnHeight(rows: number) {
  return Math.max(rows, 1) * rowHeight
}

/** Where the line of a row meets its box, in a column of that height in which they are centred. */
export function middleOf(row: number, rows: number, height: number) {
  return (height - rows * rowHeight) / 2 + (row + 0.5) * rowHeight
}
