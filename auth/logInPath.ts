/** Set by the front door: pages are not told their own address. */
export const pathHeader = 'x-throughline-path'

/** The address of the log-in page, which returns people to `next` afterwards. */
export function logInPath(next: string | null) {
  const isWorthAWay = next !== null && next !== '/admin'
  return isWorthAWay ? `/admin/login?next=${encodeURIComponent(next)}` : '/admin/login'
}
