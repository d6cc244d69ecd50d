import type { IncomingMessage } from 'node:http'
import { sessionIdIn } from '../auth/cookie'
import { sessionCookieName } from '../auth/cookieName'
import type { Actor } from '../auth/policy'
import { findActor } from '../db/sessions'

/** Whoever is logged in, by the cookie of the request. */
export async function visitorOf({ headers }: IncomingMessage): Promise<Actor | null> {
  const sessionId = await sessionIdIn(readCookie(headers.cookie ?? '', sessionCookieName()))
  return sessionId ? findActor(sessionId) : null
}

function readCookie(header: string, name: string): string | undefined {
  const found = header.split('; ').find((pair) => pair.startsWith(`${name}=`))
  return found?.slice(name.length + 1)
}
