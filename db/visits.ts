import { and, asc, eq, gt, inArray, isNotNull, lte, type SQL } from 'drizzle-orm'
import { db, type Tx } from './client'
import { users, visits } from './schema'

export type Visit = typeof visits.$inferSelect

export type NamedVisit = Visit & { name: string }

export async function findVisit(id: string, tx: Tx = db()): Promise<Visit | null> {
  return tx.select().from(visits).where(eq(visits.id, id)).get() ?? null
}

/** The visits to the post that were seen after that moment, with the names of the people. */
export async function visitsSeenAfter(tx: Tx, postId: string, moment: Date): Promise<NamedVisit[]> {
  return tx
    .select({ visit: visits, name: users.name })
    .from(visits)
    .innerJoin(users, eq(users.id, visits.userId))
    .where(and(eq(visits.postId, postId), gt(visits.seenAt, moment)))
    .orderBy(asc(visits.beganAt), asc(visits.id))
    .all()
    .map(({ visit, name }) => ({ ...visit, name }))
}

/** Whether one of the visits made that version of the post. */
export async function isMadeBy(
  tx: Tx,
  {
    postId,
    version,
    userId,
    ids,
  }: { postId: string; version: number; userId: string; ids: string[] },
): Promise<boolean> {
  const made = and(
    inArray(visits.id, ids),
    eq(visits.postId, postId),
    eq(visits.userId, userId),
    eq(visits.madeVersion, version),
  )
  return tx.select({ id: visits.id }).from(visits).where(made).get() !== undefined
}

export async function insertVisit(tx: Tx, visit: typeof visits.$inferInsert): Promise<Visit> {
  return tx.insert(visits).values(visit).returning().get()
}

type State = Partial<
  Pick<Visit, 'seenAt' | 'writesSince' | 'askedAt' | 'declinedAt' | 'madeVersion'>
>

export async function updateVisit(tx: Tx, id: string, state: State) {
  change(tx, eq(visits.id, id), state)
}

/** Nobody may save the post any more, and nobody has asked to: until the next is named. */
export async function clearWriter(tx: Tx, postId: string) {
  const onPost = eq(visits.postId, postId)
  change(tx, and(onPost, isNotNull(visits.writesSince)), { writesSince: null })
  change(tx, and(onPost, isNotNull(visits.askedAt)), { askedAt: null })
}

export async function deleteVisitsSeenBefore(tx: Tx, moment: Date) {
  tx.delete(visits).where(lte(visits.seenAt, moment)).run()
}

function change(tx: Tx, which: SQL | undefined, state: State) {
  tx.update(visits).set(state).where(which).run()
}
