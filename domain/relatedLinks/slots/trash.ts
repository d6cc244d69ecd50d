import { z } from 'zod'
import { type Action, type Actor, authorise } from '@/auth/policy'
import { recordAudit } from '@/db/audit'
import { transaction } from '@/db/client'
import { findSlot, updateSlot } from '@/db/slots'
import { type SlotProblem, slotNotFound } from './problems'
import { raiseForSlot } from './raise'

export const SlotId = z.object({ id: z.uuid() })

/** Puts a slot into the trash: its block leaves the articles that had it by the slot. */
export async function trashSlot(actor: Actor, { id }: z.infer<typeof SlotId>) {
  return change(actor, 'relatedLinks.trashSlot', id, new Date())
}

/** Takes a slot out of the trash, on or off as it was. */
export async function restoreSlot(actor: Actor, { id }: z.infer<typeof SlotId>) {
  return change(actor, 'relatedLinks.restoreSlot', id, null)
}

async function change(
  actor: Actor,
  action: Action,
  id: string,
  trashedAt: Date | null,
): Promise<{ ok: true } | SlotProblem> {
  authorise(actor, action)
  return transaction(async (tx) => {
    const slot = await findSlot(id, tx)
    if (!slot) return slotNotFound
    if ((slot.trashedAt === null) === (trashedAt === null)) return { ok: true }
    await updateSlot(tx, id, { trashedAt })
    await recordAudit(tx, actor, action, id)
    await raiseForSlot(tx, slot, { ...slot, trashedAt })
    return { ok: true }
  })
}
