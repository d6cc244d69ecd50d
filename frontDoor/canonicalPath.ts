/**
 * The one spelling of a path under which a page can be, or null where no page can. A page is kept
 * under it, and every other spelling leads to it. Query strings never matter: no route reads one.
 *
 * It is idempotent, and starts with exactly one slash: a redirect to it leads to no other site.
 */
export function canonicalPath(path: string): string | null {
  if (isCanonical(path)) return path
  if (path.length > longestSpelling) return null
  const decoded = decode(path)
  if (decoded === null || !decoded.startsWith('/')) return null
  const segments = withoutDots(decoded.normalize('NFC').replace(trailingJunk, '').split('/'))
  const tidy = `/${segments.join('/')}`.toLowerCase().replace(pageNumber, canonicalPage) || '/'
  return isCanonical(tidy) ? tidy : null
}

/** Longer than any address of ours, each of its letters encoded. */
const longestSpelling = 2000
const longestPath = 300

/** Slugs are letters without accents, digits and hyphens. */
function isCanonical(path: string) {
  return (
    path.length <= longestPath &&
    /^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/.test(path) &&
    path.replace(pageNumber, canonicalPage) === path
  )
}

/** Null where an encoded character would change what the path is made of. */
function decode(path: string): string | null {
  if (/%(?:2f|5c)/i.test(path)) return null
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/** What comes along when an address is copied out of a sentence, and slashes at the end. */
const trailingJunk = /[\s/.,;:!?'"’”»›)\]}>*…]+$/u

/** RFC 3986, section 5.2.4; repeated slashes are one. */
function withoutDots(segments: string[]): string[] {
  const kept: string[] = []
  for (const segment of segments) {
    if (segment === '..') kept.pop()
    else if (segment !== '' && segment !== '.') kept.push(segment)
  }
  return kept
}

/** A page of a month, or of a list as lists once were; the first has the address of the whole. */
const pageNumber = /(\/\d{4}\/\d\d|\/page)\/0*(\d+)$/

function canonicalPage(_: string, whole: string, number: string) {
  if (number !== '1') return `${whole}/${number}`
  return whole === '/page' ? '' : whole
}
