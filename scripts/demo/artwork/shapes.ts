export type Point = readonly [x: number, y: number]

/** All scenes are drawn on this sheet; the portraits on a square one. */
export const sheet = { width: 1800, height: 1200 }

/** The height at which the line enters and leaves, so that it runs on from picture to picture. */
export const lineHeight = 760

/** Points as SVG writes them: `points('10,20 30,40')`. */
export function points(text: string): Point[] {
  return text.split(' ').map((pair): Point => {
    const [x = 0, y = 0] = pair.split(',').map(Number)
    return [x, y]
  })
}

export function rect(x: number, y: number, width: number, height: number) {
  return `M${x} ${y}h${width}v${height}h${-width}z`
}

export const everything = rect(0, 0, sheet.width, sheet.height)

export function disc(x: number, y: number, radiusX: number, radiusY = radiusX) {
  return `M${round(x - radiusX)} ${round(y)}a${radiusX} ${radiusY} 0 1 0 ${2 * radiusX} 0a${radiusX} ${radiusY} 0 1 0 ${-2 * radiusX} 0z`
}

export function polygon(...points: Point[]) {
  return `${polyline(...points)}z`
}

export function polyline(...points: Point[]) {
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`
}

/** A smooth line through all points (Catmull-Rom, as cubic Béziers). */
export function curve(points: readonly Point[]) {
  const at = (index: number): Point =>
    points[Math.min(Math.max(index, 0), points.length - 1)] ?? [0, 0]
  const [startX, startY] = at(0)
  const parts = points.slice(1).map((end, index) => {
    const [before, start, after] = [at(index - 1), at(index), at(index + 2)]
    const first: Point = [start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6]
    const second: Point = [end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6]
    return `C${[first, second, end].map(([x, y]) => `${round(x)} ${round(y)}`).join(' ')}`
  })
  return `M${round(startX)} ${round(startY)}${parts.join('')}`
}

export function closedCurve(points: readonly Point[]) {
  const [first, second] = points
  const last = points.at(-1)
  if (!first || !second || !last) return ''
  const around = curve([last, ...points, first, second])
  const segments = around.split('C')
  return `M${first.map(round).join(' ')}C${segments.slice(2, -1).join('C')}z`
}

/** Everything below a smooth line. */
export function land(points: readonly Point[]) {
  return `${curve([[-60, points[0]?.[1] ?? 0], ...points, [sheet.width + 60, points.at(-1)?.[1] ?? 0]])}V${sheet.height + 60}H-60z`
}

export function polar(x: number, y: number, radius: number, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180
  return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
}

export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

function round(value: number) {
  return Math.round(value * 10) / 10
}
