import { cacheTag } from 'next/cache'

/** Says, in a `'use cache'` function, what the page being rendered shows: see `tags.ts`. */
export function shows(tags: Iterable<string>) {
  // One at a time: of more than 128 at once, Next drops the rest.
  for (const tag of new Set(tags)) cacheTag(tag)
}
