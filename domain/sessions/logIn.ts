import { sessionSeconds } from '@/auth/cookie'
import { countGuess, forgetGuesses } from '@/auth/guesses'
import { verifyPassword } from '@/auth/password'
import { transaction } from '@/db/client'
import { deleteExpiredSessions, insertSession } from '@/db/sessions'
import { findUserByEmail } from '@/db/users'
import { emailOf } from '../people/email'
import { recordRefusal, recordSession } from './recordAccess'

type Guess = { email: string; password: string; address: string }

/**
 * Starts a session, or answers null: whether the password was wrong, the account does not exist, is
 * suspended or was tried too often, nobody is told.
 */
export async function logIn(guess: Guess): Promise<{ sessionId: string } | null> {
  const email = emailOf(guess.email)
  // No account has a longer one, and what is counted and hashed must have an end.
  if (email.length > 254 || guess.password.length > 200) return null
  const { address } = guess
  const mayGuess = await countGuess(email, address)
  const user = await findUserByEmail(email)
  if (!mayGuess) return refuse(user, address, 'too-many-tries')
  const isRight = await verifyPassword(guess.password, user?.passwordHash ?? null)
  if (!user) return refuse(null, address, 'no-account')
  if (!isRight) return refuse(user, address, 'wrong-password')
  if (user.suspendedAt) return refuse(user, address, 'suspended')
  await forgetGuesses(email, address)
  return startSession(email, user.passwordHash, address)
}

async function refuse(
  user: { id: string } | null,
  address: string,
  reason: 'too-many-tries' | 'no-account' | 'wrong-password' | 'suspended',
) {
  const event = 'sessions.refuse' as const
  await recordRefusal({ event, reason, address, ...(user && { userId: user.id }) })
  return null
}

function startSession(email: string, passwordHash: string, address: string) {
  return transaction(async (tx) => {
    // A password that was changed while this one was checked has just ended all sessions.
    const user = await findUserByEmail(email, tx)
    if (user?.passwordHash !== passwordHash) return null
    await deleteExpiredSessions(tx)
    const expiresAt = new Date(Date.now() + sessionSeconds * 1000)
    await recordSession(tx, 'sessions.logIn', { userId: user.id, address })
    return { sessionId: await insertSession(tx, user.id, expiresAt) }
  })
}
