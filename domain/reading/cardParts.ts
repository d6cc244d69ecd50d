import type { PostList } from '@/cache/tags'
import type { Card } from './views'

/** The optional parts of a card. */
export type PartsShown = { standfirst: boolean; section: boolean; byline: boolean }

/** Stories of a front page that stand upright, side by side, under the first. */
export const uprightStories = 3

/** What the heading of the list says already is not repeated; upright stories have no room for it. */
export function partsShown(kind: PostList['kind'], isNewest: boolean, index: number): PartsShown {
  const isUpright = isFrontPage(kind, isNewest) && index >= 1 && index <= uprightStories
  return {
    standfirst: true,
    section: kind !== 'section' && !isUpright,
    byline: kind !== 'author' && !isUpright,
  }
}

/** The card without what is not shown of it. */
export function onlyParts(card: Card, parts: PartsShown): Card {
  return {
    ...card,
    standfirst: parts.standfirst ? card.standfirst : '',
    section: parts.section ? card.section : null,
    authors: parts.byline ? card.authors : [],
  }
}

function isFrontPage(kind: PostList['kind'], isNewest: boolean) {
  return isNewest && (kind === 'home' || kind === 'section')
}
