import type { CheckId, CheckLevel } from '@/domain/checks/list'
import { db, type Tx } from './client'
import { checkLevels } from './schema'

export type CheckSetting = { check: CheckId; level: CheckLevel; least: number | null }

/** What editors have set; the other checks are as usual. */
export async function settingsOfChecks(tx: Tx = db()): Promise<Map<CheckId, CheckSetting>> {
  const rows = tx.select().from(checkLevels).all()
  return new Map(rows.map((row) => [row.check, row]))
}

export async function writeCheckSettings(tx: Tx, levels: CheckSetting[]) {
  for (const row of levels) {
    tx.insert(checkLevels)
      .values(row)
      .onConflictDoUpdate({ target: checkLevels.check, set: row })
      .run()
  }
}
