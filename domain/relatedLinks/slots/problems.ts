import type { Tx } from '@/db/client'
import { findTargets } from '@/db/linkTargets'
import { lastSaver } from '@/db/posts/history'
import { findBlock } from '@/db/relatedLinks'
import { sectionOrder } from '@/db/sections'
import type { StoredSlot } from '@/db/slots'
import { contentOf, type SlotContent } from './content'

/** Why a slot could not be saved; `fields` names where the person should look. */
export type SlotProblem = {
  ok: false
  error: 'not-found' | 'in-trash' | 'unknown'
  message: string
  fields?: Record<string, string>
}

export type StaleSlot = {
  ok: false
  error: 'stale-version'
  message: string
  /** Saved by someone else, or in another window, since the refused slot was opened. */
  theirs: { version: number; content: SlotContent; savedAt: Date; savedByName: string | null }
}

export const slotNotFound: SlotProblem = {
  ok: false,
  error: 'not-found',
  message: 'This slot does not exist any more.',
}

export const slotInTrash: SlotProblem = {
  ok: false,
  error: 'in-trash',
  message: 'This slot is in the trash. Restore it first.',
}

export async function staleSlot(tx: Tx, slot: StoredSlot): Promise<StaleSlot> {
  const { id, version, savedAt } = slot
  return {
    ok: false,
    error: 'stale-version',
    message: 'This slot was changed elsewhere since you opened it. Compare the two versions.',
    theirs: { version, content: contentOf(slot), savedAt, savedByName: await lastSaver(tx, id) },
  }
}

/** Refuses what a slot cannot be made of, field by field; null where there is nothing of it. */
export async function unknownInSlot(tx: Tx, content: SlotContent): Promise<SlotProblem | null> {
  const sections = new Set(await sectionOrder(tx))
  const posts = await findTargets(content.exceptPostIds, tx)
  const isGone = (id: string) => !sections.has(id)
  const fields: Record<string, string> = {}
  const block = await findBlock(content.blockId, tx)
  if (!block) fields.blockId = 'This block does not exist any more. Choose another.'
  else if (block.trashedAt) {
    fields.blockId = 'This block is in the trash. Restore it, or choose another.'
  }
  if (content.sectionIds.some(isGone)) fields.sectionIds = goneSection
  if (content.exceptSectionIds.some(isGone)) fields.exceptSectionIds = goneSection
  if (posts.length < new Set(content.exceptPostIds).size) {
    fields.exceptPostIds = 'An article in this list does not exist any more. Remove it.'
  }
  const [message] = Object.values(fields)
  return message === undefined ? null : { ok: false, error: 'unknown', message, fields }
}

const goneSection = 'A section in this list does not exist any more. Remove it.'
