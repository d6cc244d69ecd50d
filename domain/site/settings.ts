import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { raiseTags } from '@/cache/raise'
import { siteTag } from '@/cache/tags'
import { recordAudit } from '@/db/audit'
import { transaction } from '@/db/client'
import { findSettings, saveSettings } from '@/db/site'

export const Settings = z.object({
  name: z.string().trim().min(1, 'Give the site a name.').max(80, 'Use at most 80 characters.'),
  tagline: z.string().trim().max(160, 'Use at most 160 characters.'),
  /** Whether it is counted how often readers see and follow related links. */
  countsLinks: z.boolean(),
})

export type Settings = z.output<typeof Settings>

export async function openSettings(actor: Actor): Promise<Settings> {
  authorise(actor, 'settings.save')
  const settings = await findSettings()
  return {
    name: settings?.name ?? '',
    tagline: settings?.tagline ?? '',
    countsLinks: settings?.countsLinks ?? true,
  }
}

/** Says what every page shows: what the site is called and says of itself, and whether it counts. */
export async function changeSettings(actor: Actor, settings: Settings): Promise<{ ok: true }> {
  authorise(actor, 'settings.save')
  return transaction(async (tx) => {
    const before = await findSettings(tx)
    if (before && isSame(before, settings)) return { ok: true }
    await saveSettings(tx, settings)
    await recordAudit(tx, actor, 'settings.save', null, settings)
    await raiseTags(tx, [siteTag])
    return { ok: true }
  })
}

function isSame(one: Settings, other: Settings) {
  return (
    one.name === other.name &&
    one.tagline === other.tagline &&
    one.countsLinks === other.countsLinks
  )
}
