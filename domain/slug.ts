import slugify from '@sindresorhus/slugify'
import { z } from 'zod'

/** First path segments that are ours, so that no article can take them. */
const reserved = new Set([
  'admin',
  'api',
  'author',
  'feed',
  'login',
  'media',
  'page',
  'search',
  'section',
  'sitemap',
  'tag',
])

/** How every slug is written. */
export const SlugText = z
  .string()
  .max(100, 'A slug has at most 100 characters.')
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'A slug has lower-case letters, digits and single hyphens only.',
  )

/** An article's, which is the first segment of its address. */
export const Slug = SlugText.refine(
  (slug) => !reserved.has(slug),
  'This slug is an address of the site itself.',
)

/** A slug for a headline or a name; empty where no letter of it can be written in ASCII. */
export function slugFor(text: string) {
  return slugify(text, { decamelize: false }).slice(0, 100).replace(/-+$/, '')
}
