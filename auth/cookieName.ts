import { readConfig } from '@/config'

export function isSecureSite() {
  return readConfig().siteUrl.startsWith('https:')
}

/** Browsers let nobody but a secure answer of this very host set a cookie with such a prefix. */
export function sessionCookieName() {
  return isSecureSite() ? '__Host-throughline-session' : 'throughline-session'
}
