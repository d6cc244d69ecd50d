/** A place for a line, or, with null, a line that stands there already. */
export type Stop = { at: number; place: number | null }

/** Characters from a new line to the next one: about sixty words, a paragraph of some length. */
export const minDistance = 350

/** Ways from the start to one point, the best for each number of places chosen on them. */
type Reached = { at: number; kind: 'start' | 'taken' | 'free'; ways: Way[] }
type Way = { places: number[]; cost: number }

/**
 * The places, at most `count` and as many as there can be, that part a length most evenly: with the
 * smallest sum of the squares of its pieces. What stands already ends a piece, too.
 */
export function spread(stops: Stop[], length: number, count: number): number[] {
  let reached: Reached[] = [{ at: 0, kind: 'start', ways: [{ places: [], cost: 0 }] }]
  for (const { at, place } of stops) {
    if (place === null) reached = [{ at, kind: 'taken', ways: waysTo(at, null, reached, count) }]
    else reached.push({ at, kind: 'free', ways: waysTo(at, place, reached, count) })
  }
  const whole = reached.flatMap(({ at, ways }) => ways.map((way) => lengthened(way, length - at)))
  return whole.reduce(better).places
}

function waysTo(at: number, place: number | null, reached: Reached[], count: number): Way[] {
  const best = new Map<number, Way>()
  for (const from of reached) {
    if (isTooNear(from, at, place)) continue
    for (const way of from.ways) {
      const number = way.places.length + (place === null ? 0 : 1)
      const found = lengthened(way, at - from.at)
      const known = best.get(number)
      if (number <= count && (!known || found.cost < known.cost)) best.set(number, found)
    }
  }
  const ways = [...best.values()]
  return place === null ? ways : ways.map((way) => ({ ...way, places: [...way.places, place] }))
}

function isTooNear(from: Reached, at: number, place: number | null) {
  const isBetweenOld = from.kind !== 'free' && place === null
  return from.kind !== 'start' && !isBetweenOld && at - from.at < minDistance
}

function lengthened({ places, cost }: Way, by: number): Way {
  return { places, cost: cost + by * by }
}

function better(one: Way, other: Way) {
  if (one.places.length !== other.places.length) {
    return one.places.length > other.places.length ? one : other
  }
  return other.cost < one.cost ? other : one
}
