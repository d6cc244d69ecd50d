import type { PostList } from '@/cache/tags'

/** What a card in a list shows beside its headline, standfirst, picture and date. */
export type PartsShown = { section: boolean; byline: boolean }

/** Stories of a front page that stand upright, side by side, under the first. */
export const uprightStories = 3

/** What the heading of the list says already is not repeated; upright stories have no room for it. */
export function partsShown(kind: PostList['kind'], isNewest: boolean, index: number): PartsShown {
  const isUpright = isFrontPage(kind, isNewest) && index >= 1 && index <= uprightStories
  return {
    section: kind !== 'section' && !isUpright,
    byline: kind !== 'author' && !isUpright,
  }
}

function isFrontPage(kind: PostList['kind'], isNewest: boolean) {
  return isNewest && (kind === 'home' || kind === 'section')
}
