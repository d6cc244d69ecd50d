import { isOutsideUrl, isPath } from '@/content/link/href'
import { Slug } from '@/domain/slug'

/**
 * The address of another site that someone typed, with or without its https://; else null.
 *
 * @param ownHost whose addresses of articles are none: an article is chosen by itself
 */
export function outsideUrl(text: string, ownHost?: string): string | null {
  const url = urlIn(text.trim())
  return url && !isArticleOf(url, ownHost) ? url : null
}

function urlIn(typed: string) {
  if (isOutsideUrl(typed)) return typed
  if (!looksLikeAHost.test(typed)) return null
  const url = `https://${typed}`
  return isOutsideUrl(url) ? url : null
}

/** Sections, files and other pages of the site stand at addresses that are no slug. */
function isArticleOf(address: string, ownHost: string | undefined) {
  const { host, pathname } = new URL(address)
  return host === ownHost && Slug.safeParse(pathname.replace(/^\/|\/$/g, '').toLowerCase()).success
}

/** The same, or an address of this site without its host, as links of the text may hold it. */
export function storedUrl(text: string): string | null {
  const typed = text.trim()
  return isPath(typed) ? typed : outsideUrl(typed)
}

/** `example.com` and `example.com/path`, but neither `2.5` nor `end. And`. */
const looksLikeAHost = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u
