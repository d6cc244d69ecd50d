import { notFound } from 'next/navigation'

/** A slug that nothing has. Next wants to prerender one page a route, and the build has no others. */
export const noSlug = '-'

/** The number of a list's page from its address; the first page has none there. */
export function pageNumber(text: string): number {
  const isCanonical = /^[1-9]\d{0,6}$/.test(text) && text !== '1'
  return isCanonical ? Number(text) : notFound()
}

/** The same for `[[...page]]`: nothing, or `page/2`. */
export function pageFrom(segments: string[] | undefined): number {
  if (segments === undefined || segments.length === 0) return 1
  const [word, number, ...rest] = segments
  if (word !== 'page' || number === undefined || rest.length > 0) notFound()
  return pageNumber(number)
}
