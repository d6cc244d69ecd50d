import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { findActor } from '@/db/sessions'
import { sessionIdIn } from './cookie'
import { sessionCookieName } from './cookieName'
import { logInPath, pathHeader } from './logInPath'
import type { Actor } from './policy'

/** Whoever is logged in, as the database says now; looked up once a request. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const cookie = (await cookies()).get(sessionCookieName())?.value
  const sessionId = await sessionIdIn(cookie)
  return sessionId ? findActor(sessionId) : null
})

/** For pages of the admin area: sends whoever is not logged in to do so, and back afterwards. */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor()
  if (actor) return actor
  redirect(logInPath((await headers()).get(pathHeader)))
}
