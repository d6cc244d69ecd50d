/** Set by the front door: pages are not told their own address. */
export const pathHeader = 'x-throughline-path'

/** The address of the log-in page, which returns people to `next` afterwards. */
export function logInPath(next: string | null) {
  const isWorthAWay = next !== null && next !== '/admin'
  return isWorthAWay ? `/admin/login?next=${encodeURIComponent(next)}` : '/admin/login'
}

/**
 * Validates the `next` of a log-in link, and encodes it for a Location header. Any address outside the
 * admin area becomes `/admin`, so that our log-in page cannot be used as an open redirect.
 */
export function pathAfterLogIn(next: string | string[] | undefined): string {
  if (typeof next !== 'string' || !next.startsWith('/') || !URL.canParse(next, base))
    return '/admin'
  const { origin, pathname, search, hash } = new URL(next, base)
  return origin === base && /^\/admin(?:\/|$)/.test(pathname) ? pathname + search + hash : '/admin'
}

const base = 'http://here.invalid'
