import type { IncomingMessage } from 'node:http'
import { RequestCookies } from 'next/dist/server/web/spec-extension/cookies.js'
import { sessionIdIn } from '../auth/cookie'
import { sessionCookieName } from '../auth/cookieName'
import type { Actor } from '../auth/policy'
import { findActor } from '../db/sessions'

/**
 * Whoever is logged in, by the cookie of the request. It is read as Next reads it: where the two
 * disagreed, the log-in and the admin area would send people to each other for ever.
 */
export async function visitorOf({ headers }: IncomingMessage): Promise<Actor | null> {
  const cookies = new RequestCookies(new Headers({ cookie: headers.cookie ?? '' }))
  const sessionId = await sessionIdIn(cookies.get(sessionCookieName())?.value)
  return sessionId ? findActor(sessionId) : null
}
