import type { ComparisonAddress } from '@/domain/revisions/compare'

type Address = Partial<ComparisonAddress> & { page?: number }

/** The address of the revisions of an article, and of which of them are compared. */
export function revisionsHref(
  postId: string,
  { show = 'current', against, page = 1 }: Address = {},
) {
  const query = new URLSearchParams()
  if (show !== 'current') query.set('show', show)
  if (against) query.set('against', against)
  if (page > 1) query.set('page', String(page))
  const path = `/admin/posts/${postId}/revisions`
  return query.size > 0 ? `${path}?${query}` : path
}

/** What readers would see that they do not see yet. */
export function publishingHref(postId: string) {
  return revisionsHref(postId, { against: 'live' })
}
