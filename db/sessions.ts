import { and, eq, gt, isNull, lte, ne } from 'drizzle-orm'
import type { Actor } from '@/auth/policy'
import { db, type Tx } from './client'
import { sessions, users } from './schema'

/** Whose session this is, while it lives and its user is not suspended. */
export async function findActor(sessionId: string): Promise<Actor | null> {
  const row = db()
    .select({
      userId: users.id,
      name: users.name,
      email: users.email,
      role: users.role,
      sessionId: sessions.id,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(
        eq(sessions.id, sessionId),
        gt(sessions.expiresAt, new Date()),
        isNull(users.suspendedAt),
      ),
    )
    .get()
  return row ?? null
}

export async function insertSession(tx: Tx, userId: string, expiresAt: Date): Promise<string> {
  const { id } = tx
    .insert(sessions)
    .values({ userId, expiresAt })
    .returning({ id: sessions.id })
    .get()
  return id
}

export async function deleteSession(tx: Tx, sessionId: string) {
  tx.delete(sessions).where(eq(sessions.id, sessionId)).run()
}

/** What a new password, another role or a suspension is followed by. */
export async function deleteSessionsOf(tx: Tx, userId: string) {
  tx.delete(sessions).where(eq(sessions.userId, userId)).run()
}

/** What a password is followed by that someone changes for themselves. */
export async function deleteSessionsExcept(tx: Tx, userId: string, sessionId: string) {
  tx.delete(sessions)
    .where(and(eq(sessions.userId, userId), ne(sessions.id, sessionId)))
    .run()
}

export async function deleteExpiredSessions(tx: Tx) {
  tx.delete(sessions).where(lte(sessions.expiresAt, new Date())).run()
}
