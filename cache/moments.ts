/**
 * The cache tags of a page that looks different from a moment on, without a change: no change raises
 * them. The next moment is the one that counts.
 */
export function untilTags(moments: Date[], now: Date): string[] {
  const toCome = moments.map((moment) => moment.getTime()).filter((time) => time > now.getTime())
  return toCome.length === 0 ? [] : [`${prefix}${Math.min(...toCome)}`]
}

/** The moment until which a page with these tags holds, in milliseconds; infinity for always. */
export function holdsUntil(tags: string[]): number {
  return Math.min(
    ...tags.flatMap((tag) => (tag.startsWith(prefix) ? Number(tag.slice(prefix.length)) : [])),
  )
}

const prefix = 'until:'
