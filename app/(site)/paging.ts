/** A slug that nothing has. Next wants to prerender one page a route, and the build has no others. */
export const noSlug = '-'

/** What stands behind a list's own address: nothing, or `2026/11`. */
export function restOf(segments: string[] | undefined): string {
  return (segments ?? []).join('/')
}
