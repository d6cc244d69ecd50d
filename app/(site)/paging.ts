/** A slug that nothing has. Next wants to prerender one page a route, and the build has no others. */
export const noSlug = '-'

/** The end of a list page's path, such as `2026/11`; empty for the newest articles. */
export function restOf(segments: string[] | undefined): string {
  return (segments ?? []).join('/')
}
