import type { IncomingMessage } from 'node:http'
import { RequestCookies } from 'next/dist/server/web/spec-extension/cookies.js'
import { sessionIdIn } from '../auth/cookie'
import { sessionCookieName } from '../auth/cookieName'
import type { Actor } from '../auth/policy'
import { findActor } from '../db/sessions'

/**
 * The logged-in user behind a request, or null. Cookies are parsed with Next's own parser: if the two
 * disagreed, the log-in and the admin area would redirect to each other for ever.
 */
export async function visitorOf({ headers }: IncomingMessage): Promise<Actor | null> {
  const cookies = new RequestCookies(new Headers({ cookie: headers.cookie ?? '' }))
  const sessionId = await sessionIdIn(cookies.get(sessionCookieName())?.value)
  return sessionId ? findActor(sessionId) : null
}
