const desk = '/admin/related-links'

/** The links that stand in articles of the section; all links for those that are in none. */
export function linksHref(section: string) {
  return section ? `${desk}/links?section=${section}` : `${desk}/links`
}

export function neighbourhoodHref(postId: string) {
  return `${desk}/map/${postId}`
}

export function usedHref(postId: string) {
  return `${desk}/used?post=${postId}`
}
