import { encode } from 'next-auth/jwt'
import type { Actor } from '@/auth/policy'

/** Of a site whose `AUTH_SECRET` this is. */
export const authSecret = 'the secret of the tests, which is long enough'

/** What a browser sends in which this user is logged in, over plain http. */
export async function sessionCookie({ sessionId }: Actor) {
  return `throughline-session=${await encode({ token: { sessionId }, secret: authSecret })}`
}
