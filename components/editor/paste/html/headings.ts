import { rename } from './elements'

/**
 * The article's title is the page's first heading, so that those in the text begin with the second
 * level. They end with the fourth.
 */
export function keepHeadingLevels(body: HTMLElement) {
  for (const heading of body.querySelectorAll('[role="heading"][aria-level]')) {
    rename(heading, `h${levelFor(Number(heading.getAttribute('aria-level')))}`)
  }
  for (const heading of body.querySelectorAll('h1, h5, h6')) {
    rename(heading, `h${levelFor(Number(heading.tagName.slice(1)))}`)
  }
}

function levelFor(level: number) {
  return Math.min(Math.max(level || 2, 2), 4)
}
