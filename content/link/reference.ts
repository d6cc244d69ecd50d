import { z } from 'zod'

/**
 * A link to an article holds the article and not its address, as `post:<id>`: it follows the
 * article's slug, and leads nowhere while readers may not open it.
 */
const scheme = 'post:'

export function hrefOfPost(postId: string) {
  return scheme + postId
}

/** The article that a link of the document leads to; null where it leads to an address. */
export function postIdIn(href: string): string | null {
  if (!href.startsWith(scheme)) return null
  return z.uuid().safeParse(href.slice(scheme.length)).data ?? null
}
