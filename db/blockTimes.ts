import { and, gt, lte, or } from 'drizzle-orm'
import { db, type Tx } from './client'
import { blockClock, relatedLinkBlocks } from './schema'

/** Up to which moment pages know what the times of blocks say; null before there was one. */
export async function appliedUntil(reader: Tx = db()): Promise<Date | null> {
  return reader.select().from(blockClock).get()?.appliedUntil ?? null
}

export async function setAppliedUntil(tx: Tx, moment: Date) {
  tx.insert(blockClock)
    .values({ appliedUntil: moment })
    .onConflictDoUpdate({ target: blockClock.id, set: { appliedUntil: moment } })
    .run()
}

/** The blocks that begin or end after `from` and not after `to`. */
export async function blocksTurningBetween(from: Date, to: Date, reader: Tx = db()) {
  const { id, activeFrom, activeUntil } = relatedLinkBlocks
  const rows = reader
    .select({ id })
    .from(relatedLinkBlocks)
    .where(
      or(
        and(gt(activeFrom, from), lte(activeFrom, to)),
        and(gt(activeUntil, from), lte(activeUntil, to)),
      ),
    )
    .all()
  return rows.map((row) => row.id)
}
