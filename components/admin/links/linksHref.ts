import type { LinkListing } from '@/domain/links/listLinks'

const desk = '/admin/related-links/links'

/** The address of the list with something else in it: what is as it always is stays out. */
export function linksHref(listing: LinkListing, change: Partial<LinkListing>, path = desk) {
  const { page, copy, sort, ...rest } = { ...listing, page: 1, ...change }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(rest)) if (value) query.set(name, value)
  if (copy !== 'live') query.set('copy', copy)
  if (sort !== 'newest') query.set('sort', sort)
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `${path}?${query}` : path
}

export function isFiltered(listing: LinkListing) {
  return linksHref(listing, { page: 1, sort: 'newest' }) !== desk
}
