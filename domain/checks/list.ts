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
  'same-slug',
  'small-hero',
] as const

export type CheckId = (typeof checkIds)[number]

/** `block`: the article is not published before it is mended. */
export const checkLevels = ['off', 'warn', 'block'] as const
export type CheckLevel = (typeof checkLevels)[number]

/** Where in the article something is: a field, or a node of its document. */
export type Place = { field: PlacedField } | { path: number[] }

type PlacedField = 'title' | 'standfirst' | 'slug' | 'section' | 'hero' | 'heroAlt' | 'seoTitle'

export type Finding = { check: CheckId; message: string; place: Place }

/** The level of a check that no editor has set. */
export const usualLevel: CheckLevel = 'warn'

/** How many a check that counts something asks for, before an editor has set it. */
export const usualLeast: Partial<Record<CheckId, number>> = { 'few-related-links': 3 }

/** Characters of a title that search results show: Google cuts it off at about 600 pixels. */
export const titleFits = 60

/**
 * Pixels of a picture that social networks show large and sharp
 * (https://developers.facebook.com/docs/sharing/webmasters/images).
 */
export const socialSize = { width: 1200, height: 630 }

export function fitsSocialCards({ width, height }: { width: number; height: number }) {
  return width >= socialSize.width && height >= socialSize.height
}
