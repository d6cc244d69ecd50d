import type { CheckId, CheckLevel } from '@/domain/checks/list'
import { db, type Tx } from './client'
import { checkLevels } from './schema'

/** The levels that editors have set; the others are the usual ones. */
export async function levelsOfChecks(tx: Tx = db()): Promise<Map<CheckId, CheckLevel>> {
  const rows = tx.select().from(checkLevels).all()
  return new Map(rows.map(({ check, level }) => [check, level]))
}

export async function writeCheckLevels(tx: Tx, levels: { check: CheckId; level: CheckLevel }[]) {
  for (const row of levels) {
    tx.insert(checkLevels)
      .values(row)
      .onConflictDoUpdate({ target: checkLevels.check, set: row })
      .run()
  }
}
