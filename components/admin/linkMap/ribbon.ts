type Point = { x: number; y: number }
type Circle = Point & { radius: number }

/** How far a ribbon keeps from the straight line, so that the one back is beside it. */
const bend = 0.1

/** How far it is drawn to the middle of the map, so that it keeps off the sections in between. */
const pull = 0.45

/** The ribbon is that much thinner where it arrives: its direction can be seen without an arrow. */
const taper = 0.25

/** The outline, as an SVG path, of a ribbon from the edge of one circle to that of the other. */
export function ribbonBetween(from: Circle, to: Circle, width: number, centre: Point): string {
  const across = { x: from.y - to.y, y: to.x - from.x }
  const halfway = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  const control = {
    x: halfway.x + (centre.x - halfway.x) * pull + across.x * bend,
    y: halfway.y + (centre.y - halfway.y) * pull + across.y * bend,
  }
  const start = edgeTowards(from, control)
  const end = edgeTowards(to, control)
  const [left, right] = sides(start, control, width / 2)
  const [endRight, endLeft] = sides(end, control, (width * taper) / 2)
  const normal = unit(across)
  const half = (width * (1 + taper)) / 4
  const above = { x: control.x + normal.x * half, y: control.y + normal.y * half }
  const below = { x: control.x - normal.x * half, y: control.y - normal.y * half }
  return `M${at(left)}Q${at(above)} ${at(endLeft)}L${at(endRight)}Q${at(below)} ${at(right)}Z`
}

function edgeTowards({ x, y, radius }: Circle, point: Point): Point {
  const towards = unit({ x: point.x - x, y: point.y - y })
  return { x: x + towards.x * radius, y: y + towards.y * radius }
}

/** Left and right of a point, as seen towards the other. */
function sides(point: Point, towards: Point, half: number): [Point, Point] {
  const { x, y } = unit({ x: towards.x - point.x, y: towards.y - point.y })
  return [
    { x: point.x - y * half, y: point.y + x * half },
    { x: point.x + y * half, y: point.y - x * half },
  ]
}

function unit({ x, y }: Point): Point {
  const length = Math.hypot(x, y) || 1
  return { x: x / length, y: y / length }
}

function at({ x, y }: Point) {
  return `${x.toFixed(1)} ${y.toFixed(1)}`
}
