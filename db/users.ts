import { eq } from 'drizzle-orm'
import { db, type Tx } from './client'
import { users } from './schema'

export async function hasUsers(q: Tx = db()): Promise<boolean> {
  return q.select({ id: users.id }).from(users).limit(1).get() !== undefined
}

export async function findUserByEmail(email: string, q: Tx = db()) {
  return q.select().from(users).where(eq(users.email, email)).get() ?? null
}

export async function insertUser(tx: Tx, user: typeof users.$inferInsert): Promise<string> {
  return tx.insert(users).values(user).returning({ id: users.id }).get().id
}
