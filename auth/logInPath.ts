/** Set by the front door: pages are not told their own address. */
export const pathHeader = 'x-throughline-path'

/** Where to log in, and to be led on from there. */
export function logInPath(next: string | null) {
  const isWorthAWay = next !== null && next !== '/admin'
  return isWorthAWay ? `/admin/login?next=${encodeURIComponent(next)}` : '/admin/login'
}
