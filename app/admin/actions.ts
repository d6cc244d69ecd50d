'use server'

import { cookies } from 'next/headers'
import { z } from 'zod'
import { act } from '@/auth/act'
import { sessionCookieName } from '@/auth/cookieName'
import { endSessions } from '@/domain/people/endSessions'
import * as sessions from '@/domain/sessions'

const nothing = z.void()

export const logOut = act(nothing, async (actor) => {
  const result = await sessions.logOut(actor)
  await forgetCookie()
  return result
})

export const logOutEverywhere = act(nothing, async (actor) => {
  const result = await endSessions(actor, { userId: actor.userId })
  await forgetCookie()
  return result
})

/** With the attributes that it was set with: a `__Host-` cookie can be changed in no other way. */
async function forgetCookie() {
  const secure = sessionCookieName().startsWith('__Host-')
  const jar = await cookies()
  jar.set(sessionCookieName(), '', { path: '/', secure, httpOnly: true, maxAge: 0 })
}
