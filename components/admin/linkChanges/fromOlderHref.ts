/** Where older articles are offered that would gain from a link to this one. */
export function fromOlderHref(postId: string) {
  return `/admin/related-links/from-older/${postId}`
}
