import { isBlank, rename } from './elements'

/**
 * The article's title is the page's first heading, so that those in the text begin with the second
 * level, and end with the fourth. Where a text has one of the first, all move by one; where it has
 * lower ones than the fourth, they move up. None stands beside what it stood above while there is room.
 */
export function keepHeadingLevels(body: HTMLElement) {
  for (const heading of body.querySelectorAll('[role="heading"]')) {
    const level = Number(heading.getAttribute('aria-level') ?? 2)
    rename(heading, `h${Math.min(Math.max(Math.trunc(level) || 2, 1), 6)}`)
  }
  const found = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')]
  const levels = [...new Set(found.filter((heading) => !isBlank(heading)).map(levelOf))].sort()
  for (const heading of found) {
    const level = levelOf(heading)
    const shown = shownAs(level, levels)
    if (shown !== level) rename(heading, `h${shown}`)
  }
}

function levelOf({ tagName }: Element) {
  return Number(tagName.slice(1))
}

const highest = 2
const lowest = 4

function shownAs(level: number, levels: number[]) {
  const moved = level + (levels[0] === 1 ? 1 : 0)
  // Those below keep a level of their own, as long as there are enough.
  const room = lowest - highest + 1
  const below = Math.min(levels.length, room) - 1 - levels.indexOf(level)
  return Math.max(Math.min(moved, lowest - Math.max(below, 0)), highest)
}
