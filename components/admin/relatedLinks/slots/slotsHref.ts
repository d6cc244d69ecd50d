import type { SlotListing } from '@/domain/relatedLinks/slots/list'

const desk = '/admin/related-links/slots'

/** The address of one page of one view of the slots, as it is searched. */
export function slotsHref({ view, search, page }: SlotListing) {
  const query = new URLSearchParams()
  if (view !== 'all') query.set('view', view)
  if (search) query.set('search', search)
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `${desk}?${query}` : desk
}
