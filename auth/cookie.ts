import { LRUCache } from 'lru-cache'
import { decode } from 'next-auth/jwt'
import { z } from 'zod'

/** Log-ins end after this long, however they are used. */
export const sessionSeconds = 30 * 24 * 60 * 60

const Token = z.object({ sessionId: z.uuid() })

/** What our cookies say: to decrypt one takes longer than to ask the database for its session. */
const known = new LRUCache<string, string>({ max: 1000 })

/** Ours have half of it. A longer one is made of ours by somebody: decoding overlooks what is appended. */
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
