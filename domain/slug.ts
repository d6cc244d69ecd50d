import slugify from '@sindresorhus/slugify'
import { z } from 'zod'

/** First path segments that are ours, so that no article can take them. */
const reserved = new Set([
  // Next shows its own pages there.
  '404',
  '500',
  'admin',
  'api',
  'author',
  'feed',
  'login',
  'media',
  'page',
  'page-not-found',
  'search',
  'section',
  'sitemap',
  'tag',
])

const maxLength = 100

/** How every slug is written. */
export const SlugText = z
  .string()
  .max(maxLength, `A slug has at most ${maxLength} characters.`)
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'A slug has lower-case letters, digits and single hyphens only.',
  )

/** An article's, which is the first segment of its address. */
export const Slug = SlugText.refine(
  (slug) => !reserved.has(slug),
  'This slug is an address of the site itself.',
)

/**
 * The first slug of `base`, `base-2`, `base-3` and so on that an article or a profile may take.
 */
export async function firstFreeSlug(base: string, isTaken: (slug: string) => Promise<boolean>) {
  let slug = base
  for (let number = 2; reserved.has(slug) || (await isTaken(slug)); number += 1) {
    const end = `-${number}`
    slug = base.slice(0, maxLength - end.length) + end
  }
  return slug
}

/** A slug for a headline or a name; empty where no letter of it can be written in ASCII. */
export function slugFor(text: string) {
  return slugify(text, { decamelize: false }).slice(0, maxLength).replace(/-+$/, '')
}
