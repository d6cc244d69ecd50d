import { isSafeHref } from '@/content/link/href'

/**
 * The address that someone means: `example.com` is https://example.com, `me@example.com` is for
 * mail. Null for words that are no address, and for what no link may lead to.
 */
export function typedHref(text: string): string | null {
  const href = completed(text.trim())
  return leadsSomewhere.test(href) && isSafeHref(href) ? href : null
}

/** An address with a site, for mail with a person, or a place on this site: not `//`, another's. */
const leadsSomewhere = /^(https?:\/\/[^/]|mailto:[^@]+@.|tel:\+?[\d(]|\/(?!\/)|#)/i

function completed(typed: string) {
  if (/^[^\s/:@]+@[^\s/:@]+\.[^\s/:@]+$/.test(typed)) return `mailto:${typed}`
  if (/^[^\s/:@.]+(\.[^\s/:@.]+)+(:\d+)?([/?#]|$)/.test(typed)) return `https://${typed}`
  return typed
}
