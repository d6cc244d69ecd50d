import { isOutsideUrl, isPath } from '@/content/link/href'

/** The address of another site that someone typed, with or without its https://; else null. */
export function outsideUrl(text: string): string | null {
  const typed = text.trim()
  if (isOutsideUrl(typed)) return typed
  if (!looksLikeAHost.test(typed)) return null
  const url = `https://${typed}`
  return isOutsideUrl(url) ? url : null
}

/** The same, or an address of this site without its host, as links of the text may hold it. */
export function storedUrl(text: string): string | null {
  const typed = text.trim()
  return isPath(typed) ? typed : outsideUrl(typed)
}

/** `example.com` and `example.com/path`, but neither `2.5` nor `end. And`. */
const looksLikeAHost = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u
