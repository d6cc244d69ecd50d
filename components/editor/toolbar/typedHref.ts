import { isSafeHref } from '@/content/link/href'

/**
 * The address that someone means: `example.com` is https://example.com, `me@example.com` is for
 * mail. Null for what no link may lead to.
 */
export function typedHref(text: string): string | null {
  const typed = text.trim()
  const href = completed(typed)
  return isSafeHref(href) ? href : null
}

function completed(typed: string) {
  if (/^[^\s/:@]+@[^\s/:@]+\.[^\s/:@]+$/.test(typed)) return `mailto:${typed}`
  if (/^[^\s/:@.]+(\.[^\s/:@.]+)+(:\d+)?([/?#]|$)/.test(typed)) return `https://${typed}`
  return typed
}
