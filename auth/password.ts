import { randomUUID } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { z } from 'zod'

/** A password that someone chooses. Length is all that helps (NIST SP 800-63B). */
export const NewPassword = z
  .string()
  .min(12, 'Choose a password of at least 12 characters.')
  .max(200, 'A password has at most 200 characters.')

/** Argon2id with the library's parameters, which are OWASP's: 19 MiB, two passes. */
export function hashPassword(password: string): Promise<string> {
  return hash(password)
}

/**
 * Whether the password is the one that was hashed. Without a hash to compare with, it takes as long
 * and says no, so that nobody learns from the time whether an account exists.
 */
export async function verifyPassword(password: string, passwordHash: string | null) {
  const nobodys = await hashOfNobody()
  const isReal = passwordHash?.startsWith('$argon2id$') ?? false
  const isRight = await verify(isReal && passwordHash ? passwordHash : nobodys, password)
  return isReal && isRight
}

let ofNobody: Promise<string> | undefined

function hashOfNobody() {
  ofNobody ??= hash(randomUUID())
  return ofNobody
}
