import type { BlockListing } from '@/domain/relatedLinks/listBlocks'

/** The address of one page of one view of the desk, as it is searched. */
export function blocksHref({ view, search, sort, page }: BlockListing) {
  const query = new URLSearchParams()
  if (view !== 'all') query.set('view', view)
  if (search) query.set('search', search)
  if (sort === 'rate') query.set('sort', sort)
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `/admin/related-links?${query}` : '/admin/related-links'
}
