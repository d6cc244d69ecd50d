/** What is drawn as a circle, as large as it has articles. */
type Drawn = { id: string; articles: number; name: string }

/** Where a section stands on the map, in the units of its picture. */
export type Place<Section> = {
  section: Section
  x: number
  y: number
  radius: number
  label: string
}

export type Canvas = { size: number; most: number; letters: number }

export const labelHeight = 16
export const letterWidth = 6.4
const gap = 2
/** The widest ring around a circle, which stands for the links within its section. */
export const ringWidth = 7
const smallest = 7

/**
 * Puts sections on a ring, in their order and from its top on, none over another: as large as they
 * fit, and where the smallest of them do not, without these.
 */
export function layOut<Section extends Drawn>(
  sections: Section[],
  canvas: Canvas,
): Place<Section>[] {
  for (let count = Math.min(sections.length, canvas.most); count > 0; count -= 1) {
    const places = layOutAll(largest(sections, count), canvas)
    if (places) return places
  }
  return []
}

function largest<Section extends Drawn>(sections: Section[], count: number): Section[] {
  const byArticles = [...sections].sort((one, other) => other.articles - one.articles)
  const kept = new Set(byArticles.slice(0, count))
  return sections.filter((section) => kept.has(section))
}

function layOutAll<Section extends Drawn>(sections: Section[], canvas: Canvas) {
  const labels = sections.map(({ name }) => shortened(name, canvas.letters))
  const most = Math.max(...sections.map(({ articles }) => articles))
  const radiiFor = (greatest: number) =>
    sections.map(({ articles }) => Math.max(smallest, greatest * Math.sqrt(articles / most)))
  const roomFor = (greatest: number) =>
    radiiFor(greatest).map((radius, index) => roomOf(radius, labels[index] ?? ''))
  const fits = (greatest: number) => widthOf(roomFor(greatest)) <= canvas.size
  if (!fits(smallest)) return null
  const greatest = greatestThat(fits, smallest, canvas.size / 5)
  return onRing(sections, labels, radiiFor(greatest), roomFor(greatest), canvas.size / 2)
}

/** How far from its middle a circle needs room, with its ring and the label below it. */
function roomOf(radius: number, label: string) {
  const edge = radius + ringWidth
  return Math.max(edge, Math.hypot(([...label].length * letterWidth) / 2, edge + labelHeight)) + gap
}

function widthOf(rooms: number[]) {
  return 2 * (ringFor(rooms) + Math.max(...rooms))
}

/** The smallest ring on which they have room: each takes the angle under which it is seen. */
function ringFor(rooms: number[]): number {
  if (rooms.length === 1) return 0
  const least = Math.max(...rooms)
  const isTooSmall = (ring: number) => angleOf(rooms, ring) > 2 * Math.PI
  let [small, large] = [least, least]
  while (isTooSmall(large)) [small, large] = [large, large * 2]
  for (let step = 0; step < 40; step += 1) {
    const middle = (small + large) / 2
    if (isTooSmall(middle)) small = middle
    else large = middle
  }
  return large
}

function angleOf(rooms: number[], ring: number) {
  return rooms.reduce((sum, room) => sum + 2 * Math.asin(room / ring), 0)
}

function greatestThat(fits: (value: number) => boolean, least: number, most: number): number {
  let [good, bad] = [least, most]
  for (let step = 0; step < 40; step += 1) {
    const middle = (good + bad) / 2
    if (fits(middle)) good = middle
    else bad = middle
  }
  return good
}

/** The ring is as large as the picture allows, and what is over is shared out between them. */
function onRing<Section extends Drawn>(
  sections: Section[],
  labels: string[],
  radii: number[],
  rooms: number[],
  middle: number,
): Place<Section>[] {
  const ring = sections.length === 1 ? 0 : middle - Math.max(...rooms)
  const halves = rooms.map((room) => (ring === 0 ? 0 : Math.asin(Math.min(1, room / ring))))
  const over = (2 * Math.PI - 2 * halves.reduce((sum, half) => sum + half, 0)) / sections.length
  let angle = -Math.PI / 2 - (halves[0] ?? 0)
  return sections.map((section, index) => {
    const half = halves[index] ?? 0
    const at = angle + half
    angle = at + half + over
    return {
      section,
      x: middle + ring * Math.cos(at),
      y: middle + ring * Math.sin(at),
      radius: radii[index] ?? smallest,
      label: labels[index] ?? '',
    }
  })
}

function shortened(name: string, letters: number) {
  const characters = [...name]
  return characters.length > letters ? `${characters.slice(0, letters - 1).join('')}…` : name
}
