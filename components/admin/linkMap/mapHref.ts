const desk = '/admin/related-links'

/** The links that stand in articles of the section; only those to the other, where there is one. */
export function linksHref(section: string, to?: string) {
  const query = new URLSearchParams({ section: section || 'none' })
  if (to !== undefined) query.set('to', to || 'none')
  return `${desk}/links?${query}`
}

export function neighbourhoodHref(postId: string) {
  return `${desk}/map/${postId}`
}

export function usedHref(postId: string) {
  return `${desk}/used?post=${postId}`
}
