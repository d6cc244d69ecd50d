import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { recordAudit } from '@/db/audit'
import { settingsOfChecks, writeCheckSettings } from '@/db/checkLevels'
import { transaction } from '@/db/client'
import { checkIds, checkLevels, usualLeast, usualLevel } from './list'

const atMost = 20
const leastText = `Give a number from 1 to ${atMost}.`

export const CheckLevels = z.object({
  levels: z.array(
    z.object({
      check: z.enum(checkIds),
      level: z.enum(checkLevels),
      least: z.int(leastText).min(1, leastText).max(atMost, leastText).nullable(),
    }),
  ),
})

export type CheckLevels = z.output<typeof CheckLevels>

/** How much each check weighs. */
export async function openCheckLevels(actor: Actor): Promise<CheckLevels> {
  authorise(actor, 'checks.save')
  const settings = await settingsOfChecks()
  return {
    levels: checkIds.map((check) => ({
      check,
      level: settings.get(check)?.level ?? usualLevel,
      least: settings.get(check)?.least ?? usualLeast[check] ?? null,
    })),
  }
}

/** Decides which checks stop a publication, which warn, and which are not made. */
export async function saveCheckLevels(
  actor: Actor,
  { levels }: CheckLevels,
): Promise<{ ok: true }> {
  authorise(actor, 'checks.save')
  return transaction(async (tx) => {
    await writeCheckSettings(tx, levels)
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
