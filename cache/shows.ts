import { cacheTag } from 'next/cache'
import { packTags } from './packing'

/** Says, in a `'use cache'` function, what the page being rendered shows: see `tags.ts`. */
export function shows(tags: Iterable<string>) {
  cacheTag(...packTags(tags))
}
