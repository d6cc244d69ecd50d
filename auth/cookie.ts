import { LRUCache } from 'lru-cache'
import { decode } from 'next-auth/jwt'
import { z } from 'zod'

/** Log-ins end after this long, however they are used. */
export const sessionSeconds = 30 * 24 * 60 * 60

const Token = z.object({ sessionId: z.uuid() })

/** Session ids by cookie: decrypting a cookie takes longer than looking up its session. */
const known = new LRUCache<string, string>({ max: 1000 })

/** Our cookies are half this long. Decryption ignores trailing junk, so padded copies could fill the cache. */
const longest = 512

/** The session that a cookie names, if the cookie is ours. Whether it lives, the database knows. */
export async function sessionIdIn(cookie: string | undefined): Promise<string | null> {
  if (!cookie) return null
  const sessionId = known.get(cookie) ?? (await decrypted(cookie))
  if (sessionId && cookie.length <= longest) known.set(cookie, sessionId)
  return sessionId
}

async function decrypted(cookie: string): Promise<string | null> {
  try {
    const token = await decode({ token: cookie, secret: authSecret() })
    return Token.safeParse(token).data?.sessionId ?? null
  } catch {
    // Forged, or signed with a secret that is no longer ours.
    return null
  }
}

/** Set by `server.ts` before Next starts. */
export function authSecret() {
  return z.string().min(32).parse(process.env.NEXTAUTH_SECRET)
}
