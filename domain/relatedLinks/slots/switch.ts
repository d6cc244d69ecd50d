import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { recordAudit } from '@/db/audit'
import { transaction } from '@/db/client'
import { findSlot, updateSlot } from '@/db/slots'
import { type SlotProblem, slotInTrash, slotNotFound } from './problems'
import { raiseForSlot } from './raise'

export const SlotSwitch = z.object({ id: z.uuid(), isOn: z.boolean() })

/** Puts a slot's block into its articles, or takes it out of them, and leaves all else as it is. */
export async function switchSlot(
  actor: Actor,
  { id, isOn }: z.infer<typeof SlotSwitch>,
): Promise<{ ok: true; version: number } | SlotProblem> {
  authorise(actor, 'relatedLinks.saveSlot')
  return transaction(async (tx) => {
    const slot = await findSlot(id, tx)
    if (!slot) return slotNotFound
    if (slot.trashedAt) return slotInTrash
    if (slot.isOn === isOn) return { ok: true, version: slot.version }
    const version = slot.version + 1
    await updateSlot(tx, id, { isOn, version })
    await recordAudit(tx, actor, 'relatedLinks.saveSlot', id, { version, isOn })
    await raiseForSlot(tx, slot, { ...slot, isOn })
    return { ok: true, version }
  })
}
