/** Next's limits on the tags of a page: longer tags and later ones are dropped silently. */
const maxTagLength = 256
const maxTags = 100
const separator = '|'

/**
 * Puts several of our tags into one of Next's, because it keeps at most 128 of them a page.
 *
 * @throws when the page shows more than can be noted: it must fail rather than become stale
 */
export function packTags(tags: Iterable<string>): string[] {
  const packed: string[] = []
  for (const tag of new Set(tags)) {
    const last = packed.at(-1)
    if (last !== undefined && last.length + separator.length + tag.length <= maxTagLength) {
      packed[packed.length - 1] = last + separator + tag
    } else {
      packed.push(tag)
    }
  }
  if (packed.length > maxTags) throw new Error(`A page shows too many things: ${packed.length}`)
  return packed
}

/** Our tags, from the header in which Next hands a page's tags over; Next's own are left out. */
export function unpackTags(header: unknown): string[] {
  if (typeof header !== 'string') return []
  return header.split(/[,|]/).filter((tag) => tag !== '' && !tag.startsWith('_N_T_'))
}
