import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { recordAudit } from '@/db/audit'
import { transaction } from '@/db/client'
import { findSettings, saveSettings } from '@/db/site'
import { offBy } from './isOn'

export const CheckerSwitch = z.object({ isOn: z.boolean() })

/** Whether the checker runs, and if not, who turned it off. */
export async function openChecker(actor: Actor) {
  authorise(actor, 'settings.save')
  const settings = await findSettings()
  return { isOn: settings?.checksOutsideLinks ?? true, offBy: await offBy() }
}

/** Has the checker of outside links run, or not. What it knows already stays. */
export async function switchChecker(
  actor: Actor,
  { isOn }: z.output<typeof CheckerSwitch>,
): Promise<{ ok: true }> {
  authorise(actor, 'settings.save')
  return transaction(async (tx) => {
    const settings = await findSettings(tx)
    if ((settings?.checksOutsideLinks ?? true) === isOn) return { ok: true }
    await saveSettings(tx, { name: settings?.name ?? '', checksOutsideLinks: isOn })
    await recordAudit(tx, actor, 'settings.save', null, { checksOutsideLinks: isOn })
    return { ok: true }
  })
}
