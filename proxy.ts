import { type NextRequest, NextResponse } from 'next/server'
import { sessionCookieName, sessionIdIn } from '@/auth/cookie'
import { logInPath, pathHeader } from '@/auth/session'
import { findActor } from '@/db/sessions'

export const config = { matcher: ['/admin', '/admin/:path*'] }

const open = new Set(['/admin/login', '/admin/setup'])

/**
 * Sends whoever is not logged in to the log-in before anything is streamed: a redirect of the page
 * itself comes too late for a status. A convenience only: what is allowed, the domain decides.
 */
export async function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl
  // Actions answer for themselves, so that a form is not lost with its session.
  const isForOpening = request.method === 'GET' || request.method === 'HEAD'
  if (isForOpening && !open.has(pathname) && !(await isLoggedIn(request))) {
    return NextResponse.redirect(new URL(logInPath(pathname + search), request.url))
  }
  const headers = new Headers(request.headers)
  headers.set(pathHeader, pathname + search)
  return NextResponse.next({ request: { headers } })
}

async function isLoggedIn(request: NextRequest) {
  const sessionId = await sessionIdIn(request.cookies.get(sessionCookieName())?.value)
  return sessionId !== null && (await findActor(sessionId)) !== null
}
