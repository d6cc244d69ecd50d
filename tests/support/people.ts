import { uuidv7 } from 'uuidv7'
import { hashPassword } from '@/auth/password'
import type { Actor, Role } from '@/auth/policy'
import { transaction } from '@/db/client'
import { sessions } from '@/db/schema'
import { insertUser } from '@/db/users'

/** A user who is logged in. The password is nobody's. */
export async function anActor(role: Role = 'editor'): Promise<Actor> {
  const userId = uuidv7()
  const sessionId = uuidv7()
  const email = `${userId}@example.com`
  const name = `The ${role}`
  const expiresAt = new Date(Date.now() + 24 * 60 * 60 * 1000)
  await transaction(async (tx) => {
    await insertUser(tx, { id: userId, email, name, passwordHash: '!', role })
    await tx.insert(sessions).values({ id: sessionId, userId, expiresAt })
  })
  return { userId, name, email, role, sessionId }
}

type Given = Partial<Parameters<typeof insertUser>[1]> & { password: string }

/** A user who can log in, and has not. */
export async function aUser({ password, ...given }: Given) {
  const userId = uuidv7()
  const email = `${userId}@example.com`
  const passwordHash = await hashPassword(password)
  await transaction(async (tx) => {
    await insertUser(tx, {
      id: userId,
      email,
      name: 'A user',
      passwordHash,
      role: 'author',
      ...given,
    })
  })
  return { userId, email }
}
