import type { SectionKey, TagKey } from './keys'

export const site = {
  name: 'Curtain Call',
  tagline: 'The question you have when the credits roll, answered.',
}

/** In the order of the menu. */
export const sections: { key: SectionKey; slug: string; name: string; description: string }[] = [
  {
    key: 'tv',
    slug: 'tv',
    name: 'TV',
    description: 'What returns, what is over, and in which order to watch the rest.',
  },
  {
    key: 'film',
    slug: 'film',
    name: 'Film',
    description: 'Sequels, second halves, and the books that they come from.',
  },
  {
    key: 'music',
    slug: 'music',
    name: 'Music',
    description: 'Records, rights, and documentaries that are longer than the album.',
  },
  {
    key: 'live',
    slug: 'live',
    name: 'Live',
    description: 'Festivals and contests, and what happens on the field when nobody is there.',
  },
]

export const tags: { key: TagKey; slug: string; name: string }[] = [
  { key: 'netflix', slug: 'netflix', name: 'Netflix' },
  { key: 'ballet', slug: 'ballet', name: 'Ballet' },
  { key: 'cancelled', slug: 'cancelled', name: 'Cancelled' },
  { key: 'final-seasons', slug: 'final-seasons', name: 'Final seasons' },
  { key: 'sequels', slug: 'sequels', name: 'Sequels' },
  { key: 'from-the-page', slug: 'from-the-page', name: 'From the page' },
  { key: 'streaming', slug: 'streaming', name: 'Streaming' },
  { key: 'comedy', slug: 'comedy', name: 'Comedy' },
  { key: 'reality-tv', slug: 'reality-tv', name: 'Reality TV' },
  { key: 'festivals', slug: 'festivals', name: 'Festivals' },
  { key: 'documentary', slug: 'documentary', name: 'Documentary' },
]
