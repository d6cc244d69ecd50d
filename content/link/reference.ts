import { z } from 'zod'
import type { LinkTargets } from '../references'

/**
 * A link to an article holds the article and not its address, as `post:<id>`: it follows the
 * article's slug, and leads nowhere while readers may not open it. One to a part of the article's
 * page holds that behind it, as `post:<id>#part`.
 */
const scheme = 'post:'

/** @param part of the article's page, with its `#` */
export function hrefOfPost(postId: string, part = '') {
  return scheme + postId + part
}

/** The article that a link of the document leads to; null where it leads to an address. */
export function postIdIn(href: string): string | null {
  if (!href.startsWith(scheme)) return null
  return z.uuid().safeParse(href.slice(scheme.length).split('#', 1)[0]).data ?? null
}

/** Links refer to a post by its id, or to a URL. */
export function referencesIn(href: string): Partial<LinkTargets> {
  const postId = postIdIn(href)
  return postId ? { postIds: [postId] } : { urls: [href] }
}

/** The part of the page that a link leads to, with its `#`; empty where it leads to all of it. */
export function partIn(href: string): string {
  return href.includes('#') ? href.slice(href.indexOf('#')) : ''
}
