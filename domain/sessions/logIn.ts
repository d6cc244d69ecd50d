import { sessionSeconds } from '@/auth/cookie'
import { countGuess, forgetGuesses } from '@/auth/guesses'
import { verifyPassword } from '@/auth/password'
import { transaction } from '@/db/client'
import { deleteExpiredSessions, insertSession } from '@/db/sessions'
import { findUserByEmail } from '@/db/users'
import { emailOf } from '../people/email'

type Guess = { email: string; password: string; address: string }

/**
 * Starts a session, or answers null: whether the password was wrong, the account does not exist, is
 * suspended or was tried too often, nobody is told.
 */
export async function logIn(guess: Guess): Promise<{ sessionId: string } | null> {
  const email = emailOf(guess.email)
  // No account has a longer one, and what is counted and hashed must have an end.
  if (email.length > 254 || guess.password.length > 200) return null
  if (!(await countGuess(email, guess.address))) return null
  const user = await findUserByEmail(email)
  const isRight = await verifyPassword(guess.password, user?.passwordHash ?? null)
  if (!user || !isRight || user.suspendedAt) return null
  await forgetGuesses(email, guess.address)
  return startSession(email, user.passwordHash)
}

function startSession(email: string, passwordHash: string) {
  return transaction(async (tx) => {
    // A password that was changed while this one was checked has just ended all sessions.
    const user = await findUserByEmail(email, tx)
    if (user?.passwordHash !== passwordHash) return null
    await deleteExpiredSessions(tx)
    const expiresAt = new Date(Date.now() + sessionSeconds * 1000)
    return { sessionId: await insertSession(tx, user.id, expiresAt) }
  })
}
