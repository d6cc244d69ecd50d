import type { OutsideListing } from '@/domain/outsideLinks/list'

const desk = '/admin/related-links'

/** The address of the list as it is filtered, with a change; any change leads to its first page. */
export function outsideHref(listing: OutsideListing, change: Partial<OutsideListing> = {}) {
  const { search, verdict, host, page } = { ...listing, page: 1, ...change }
  const query = new URLSearchParams()
  if (verdict) query.set('verdict', verdict)
  if (host) query.set('host', host)
  if (search) query.set('search', search)
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `${desk}/outside?${query}` : `${desk}/outside`
}

/** Where in the site the address is linked to. */
export function usedUrlHref(url: string) {
  return `${desk}/used?${new URLSearchParams({ url })}`
}

/** Where it is replaced everywhere, by the other where there is one. */
export function replaceHref(url: string, by: string | null) {
  const query = new URLSearchParams({ target: url })
  if (by !== null) query.set('to', by)
  return `${desk}/replace?${query}`
}
