import type { ArticleListing } from '@/domain/links/listArticles'

export function articlesHref(listing: ArticleListing, change: Partial<ArticleListing>) {
  const { view, section, search, page } = { ...listing, page: 1, ...change }
  const query = new URLSearchParams()
  if (view !== 'orphans') query.set('view', view)
  if (section) query.set('section', section)
  if (search) query.set('search', search)
  if (page > 1) query.set('page', String(page))
  const path = '/admin/related-links/articles'
  return query.size > 0 ? `${path}?${query}` : path
}
