/** What is looked for in an article before it is published. */
export const checkIds = [
  'alt-text',
  'standfirst',
  'section',
  'heading-levels',
  'hidden-links',
  'empty-blocks',
  'few-related-links',
  'long-title',
  'same-title',
  'small-hero',
] as const

export type CheckId = (typeof checkIds)[number]

/** `block`: the article is not published before it is mended. */
export const checkLevels = ['off', 'warn', 'block'] as const
export type CheckLevel = (typeof checkLevels)[number]

/** Where in the article something is: a field of its details, or a node of its document. */
export type Place = { field: 'title' | 'standfirst' | 'section' | 'hero' } | { path: number[] }

export type Finding = { check: CheckId; message: string; place: Place | null }

/** The level of a check that no editor has set. */
export const usualLevel: CheckLevel = 'warn'

/** Related links that an article should have at least. */
export const enoughRelatedLinks = 3

/** Characters of a title that search results show. */
export const titleFits = 60

/** Pixels of a picture that social networks show large. */
export const socialSize = { width: 1200, height: 630 }

export function fitsSocialCards({ width, height }: { width: number; height: number }) {
  return width >= socialSize.width && height >= socialSize.height
}
