import { expect } from 'vitest'
import { areUnchangedSince, currentSequence } from '@/cache/sequence'
import { mayShowTheSame, showTheSame } from '@/cache/viewTag'

type Page = { html: string; tags: string[] }
type Kept = Page & { number: number }

/** How many pages were read again, rendered again, and rendered to the bytes that they had. */
export type Renders = { read: number; rendered: number; unchanged: number }

/**
 * Pages as the page store keeps them: what is there is read again where one of its tags was raised,
 * and rendered again where it then shows something else. Null is a path without a page.
 */
export function keptPages(render: (path: string) => Promise<Page | null>) {
  const kept = new Map<string, Kept>()

  return async (path: string, renders: Renders = noRenders()): Promise<string | null> => {
    const before = kept.get(path)
    if (before && areUnchangedSince(before.number, before.tags)) return before.html
    const number = currentSequence().number
    const page = await render(path)
    if (page) kept.set(path, { ...page, number })
    else kept.delete(path)
    if (before && page) note(before, page, renders)
    return page?.html ?? null
  }
}

export function noRenders(): Renders {
  return { read: 0, rendered: 0, unchanged: 0 }
}

function note(before: Kept, page: Page, renders: Renders) {
  if (mayShowTheSame(before.number, before.tags)) {
    renders.read += 1
    // That it is kept is right only if a render would have brought nothing new.
    if (showTheSame(before.tags, page.tags)) return expect(page.html).toBe(before.html)
  }
  renders.rendered += 1
  if (page.html === before.html) renders.unchanged += 1
}
