import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { recordAudit } from '@/db/audit'
import { levelsOfChecks, writeCheckLevels } from '@/db/checkLevels'
import { transaction } from '@/db/client'
import { type CheckLevel, checkIds, checkLevels, usualLevel } from './list'

export const CheckLevels = z.object({
  levels: z.array(z.object({ check: z.enum(checkIds), level: z.enum(checkLevels) })),
})

export type CheckLevels = z.output<typeof CheckLevels>

/** How much each check weighs. */
export async function openCheckLevels(actor: Actor): Promise<CheckLevels> {
  authorise(actor, 'checks.save')
  const set = await levelsOfChecks()
  const levelOf = (check: (typeof checkIds)[number]): CheckLevel => set.get(check) ?? usualLevel
  return { levels: checkIds.map((check) => ({ check, level: levelOf(check) })) }
}

/** Decides which checks stop a publication, which warn, and which are not made. */
export async function saveCheckLevels(
  actor: Actor,
  { levels }: CheckLevels,
): Promise<{ ok: true }> {
  authorise(actor, 'checks.save')
  return transaction(async (tx) => {
    await writeCheckLevels(tx, levels)
    await recordAudit(
      tx,
      actor,
      'checks.save',
      null,
      Object.fromEntries(levels.map(({ check, level }) => [check, level])),
    )
    return { ok: true }
  })
}
