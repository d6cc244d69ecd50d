/** The address of one page of a list, as it is searched. */
export function listHref(desk: string, { search, page }: { search: string; page: number }) {
  const query = new URLSearchParams()
  if (search) query.set('search', search)
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `${desk}?${query}` : desk
}
