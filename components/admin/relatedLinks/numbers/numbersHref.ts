/** The address of the numbers of the site, or of one article. */
export function numbersHref(postId: string | null, days = 28) {
  const query = new URLSearchParams()
  if (postId) query.set('post', postId)
  if (days !== 28) query.set('days', String(days))
  const desk = '/admin/related-links/numbers'
  return query.size > 0 ? `${desk}?${query}` : desk
}
