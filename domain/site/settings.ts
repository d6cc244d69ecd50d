import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { raiseTags } from '@/cache/raise'
import { siteTag } from '@/cache/tags'
import { recordAudit } from '@/db/audit'
import { type Tx, transaction } from '@/db/client'
import { findSettings, saveSettings } from '@/db/site'
import { refuseStale, type StaleVersion, Version, versionOf } from '../version'

export const Settings = z.object({
  name: z.string().trim().min(1, 'Give the site a name.').max(80, 'Use at most 80 characters.'),
  tagline: z.string().trim().max(160, 'Use at most 160 characters.'),
  /** Whether it is counted how often readers see and follow related links. */
  countsLinks: z.boolean(),
})

export const SettingsSave = Settings.extend({ version: Version })

export type Settings = z.output<typeof Settings>

export async function openSettings(actor: Actor): Promise<Settings & { version: string }> {
  authorise(actor, 'settings.save')
  const settings = await settingsNow()
  return { ...settings, version: versionOf(settings) }
}

/** Says what every page shows: what the site is called and says of itself, and whether it counts. */
export async function changeSettings(
  actor: Actor,
  { version: basedOn, ...settings }: z.output<typeof SettingsSave>,
): Promise<{ ok: true; version: string } | StaleVersion<Settings>> {
  authorise(actor, 'settings.save')
  return transaction(async (tx) => {
    const before = await settingsNow(tx)
    const version = versionOf(shown(settings))
    if (version === versionOf(before)) return { ok: true, version }
    const about = { action: 'settings.save', subjectId: null } as const
    const stale = await refuseStale(tx, basedOn, before, about)
    if (stale) return stale
    await saveSettings(tx, settings)
    await recordAudit(tx, actor, 'settings.save', null, settings)
    await raiseTags(tx, [siteTag])
    return { ok: true, version }
  })
}

async function settingsNow(tx?: Tx): Promise<Settings> {
  const { name = '', tagline = '', countsLinks = true } = (await findSettings(tx)) ?? {}
  return { name, tagline, countsLinks }
}

function shown({ name, tagline, countsLinks }: Settings): Settings {
  return { name, tagline, countsLinks }
}
