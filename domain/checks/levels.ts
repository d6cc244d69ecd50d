import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { recordAudit } from '@/db/audit'
import { settingsOfChecks, writeCheckSettings } from '@/db/checkLevels'
import { type Tx, transaction } from '@/db/client'
import { refuseStale, type StaleVersion, Version, versionOf } from '../version'
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
  version: Version,
})

export type CheckLevels = z.output<typeof CheckLevels>

/** How much each check weighs. */
export async function openCheckLevels(actor: Actor) {
  authorise(actor, 'checks.save')
  const values = await levelsOfAll()
  return { ...values, version: versionOf(values) }
}

/** Decides which checks stop a publication, which warn, and which are not made. */
export async function saveCheckLevels(
  actor: Actor,
  { levels, version }: CheckLevels,
): Promise<{ ok: true; version: string } | StaleVersion<Pick<CheckLevels, 'levels'>>> {
  authorise(actor, 'checks.save')
  return transaction(async (tx) => {
    const about = { action: 'checks.save', subjectId: null } as const
    const stale = await refuseStale(tx, version, await levelsOfAll(tx), about)
    if (stale) return stale
    await writeCheckSettings(tx, levels)
    await recordAudit(
      tx,
      actor,
      'checks.save',
      null,
      Object.fromEntries(levels.map(({ check, level }) => [check, level])),
    )
    return { ok: true, version: versionOf(await levelsOfAll(tx)) }
  })
}

async function levelsOfAll(tx?: Tx): Promise<Pick<CheckLevels, 'levels'>> {
  const settings = await settingsOfChecks(tx)
  return {
    levels: checkIds.map((check) => ({
      check,
      level: settings.get(check)?.level ?? usualLevel,
      least: settings.get(check)?.least ?? usualLeast[check] ?? null,
    })),
  }
}
