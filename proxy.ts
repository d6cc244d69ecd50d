import { type NextRequest, NextResponse } from 'next/server'
import { sessionIdIn } from '@/auth/cookie'
import { sessionCookieName } from '@/auth/cookieName'
import { logInPath, pathHeader } from '@/auth/session'
import { findActor } from '@/db/sessions'
import { needsSetup } from '@/domain/site'

export const config = { matcher: ['/admin', '/admin/:path*'] }

/**
 * Sends people to the setup or the log-in before anything is streamed: a redirect of the page itself
 * comes too late for a status. A convenience only: what is allowed, the domain decides.
 */
export async function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl
  const address = pathname + search
  // Actions answer for themselves, so that a form is not lost with its session.
  const isVisit = request.method === 'GET' || request.method === 'HEAD'
  const elsewhere = isVisit ? await wayFor(request, pathname, address) : null
  if (elsewhere) return NextResponse.redirect(new URL(elsewhere, request.url))
  const headers = new Headers(request.headers)
  headers.set(pathHeader, address)
  return NextResponse.next({ request: { headers } })
}

/** Where a visitor must go first, or null. */
async function wayFor(request: NextRequest, pathname: string, address: string) {
  const isSetup = pathname === '/admin/setup'
  if (await needsSetup()) return isSetup ? null : '/admin/setup'
  if (isSetup) return '/admin'
  if (pathname === '/admin/login') return null
  return (await isLoggedIn(request)) ? null : logInPath(address)
}

async function isLoggedIn(request: NextRequest) {
  const sessionId = await sessionIdIn(request.cookies.get(sessionCookieName())?.value)
  return sessionId !== null && (await findActor(sessionId)) !== null
}
