import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { recordAudit } from '@/db/audit'
import { transaction } from '@/db/client'
import { findSlot, insertSlot, updateSlot } from '@/db/slots'
import { SlotContent } from './content'
import {
  type SlotProblem,
  type StaleSlot,
  slotInTrash,
  slotNotFound,
  staleSlot,
  unknownInSlot,
} from './problems'
import { raiseForSlot } from './raise'

export const SlotSave = SlotContent.extend({
  /** Null makes a new one. */
  id: z.uuid().nullable(),
  /** The version that the changes were made to; 0 of a new one. */
  baseVersion: z.int(),
})

type Saved = { ok: true; id: string; version: number }

/** Saves a slot; the articles that gain, lose or move its block are rendered again, no others. */
export async function saveSlot(
  actor: Actor,
  { id, baseVersion, ...content }: z.infer<typeof SlotSave>,
): Promise<Saved | SlotProblem | StaleSlot> {
  authorise(actor, 'relatedLinks.saveSlot')
  return transaction(async (tx) => {
    const stored = id === null ? null : await findSlot(id, tx)
    if (id !== null && !stored) return slotNotFound
    if (stored?.trashedAt) return slotInTrash
    if (stored && stored.version !== baseVersion) return staleSlot(tx, stored)
    const problem = await unknownInSlot(tx, content)
    if (problem) return problem
    const version = (stored?.version ?? 0) + 1
    const savedId = stored?.id ?? (await insertSlot(tx, content, actor.userId))
    if (stored) await updateSlot(tx, stored.id, { ...content, version })
    await recordAudit(tx, actor, 'relatedLinks.saveSlot', savedId, { version })
    await raiseForSlot(tx, stored, { ...content, id: savedId, trashedAt: null })
    return { ok: true, id: savedId, version }
  })
}
