import { isBlank, rename } from './elements'

/**
 * The article's title is the page's first heading, so that those in the text begin with the second
 * level, and end with the fourth. Where a text has one of the first, all move by one, and none of
 * them stands beside what it stood above.
 */
export function keepHeadingLevels(body: HTMLElement) {
  for (const heading of body.querySelectorAll('[role="heading"]')) {
    const level = Number(heading.getAttribute('aria-level') ?? 2)
    rename(heading, `h${Math.min(Math.max(Math.trunc(level) || 2, 1), 6)}`)
  }
  const found = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')]
  const step = found.some((heading) => heading.tagName === 'H1' && !isBlank(heading)) ? 1 : 0
  for (const heading of found) {
    const level = Number(heading.tagName.slice(1))
    const shown = Math.min(Math.max(level + step, 2), 4)
    if (shown !== level) rename(heading, `h${shown}`)
  }
}
