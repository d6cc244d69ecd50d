import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { z } from 'zod'
import { logIn } from '@/domain/sessions'
import { log } from '@/log'
import { authSecret, sessionSeconds } from './cookie'
import { isSecureSite, sessionCookieName } from './cookieName'

const Guess = z.object({ email: z.string(), password: z.string() })

type Options = {
  /** Hears of what went wrong in a log-in: next-auth would answer as if the password were wrong. */
  onFailure: (error: unknown) => void
}

/**
 * How next-auth logs people in. Its token carries the id of a row in `sessions` and nothing else:
 * what the row says is looked up at each request, so that a log-in can be ended at once.
 */
export function authOptions({ onFailure }: Options): NextAuthOptions {
  return {
    providers: [
      Credentials({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        async authorize(credentials, request) {
          const guess = Guess.safeParse(credentials)
          if (!guess.success) return null
          const session = await logIn({
            ...guess.data,
            address: String(request.headers?.['x-throughline-address'] ?? ''),
          }).catch((error: unknown) => {
            onFailure(error)
            throw error
          })
          return session && { id: session.sessionId }
        },
      }),
    ],
    secret: authSecret(),
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    callbacks: {
      jwt: ({ token, user }) => (user ? { sessionId: user.id } : token),
      // Scripts in the page need to know nothing of the session.
      session: ({ session }) => ({ expires: session.expires }),
    },
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecureSite() },
      },
    },
    pages: { signIn: '/admin/login', signOut: '/admin/login', error: '/admin/login' },
    logger: {
      error: (code, details) => log.error({ code, err: details }, 'Logging in failed'),
      warn: (code) => log.debug({ code }, 'next-auth'),
      debug: (code) => log.debug({ code }, 'next-auth'),
    },
  }
}
