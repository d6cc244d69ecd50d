import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'

/** What makes a preview link secret: 256 bits that nobody can guess. */
export const PreviewToken = z.string().regex(/^[\w-]{43}$/)

export function makeToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Without salt, and fast: there is no list of likely tokens to try. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
