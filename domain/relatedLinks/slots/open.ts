import { type Actor, authorise } from '@/auth/policy'
import { findTargets } from '@/db/linkTargets'
import { findBlock } from '@/db/relatedLinks'
import { findSlot } from '@/db/slots'
import { describeFor, type TargetDescription } from '../describeTargets'
import { contentOf, type SlotContent } from './content'

export type OpenedSlot = SlotContent & {
  id: string
  version: number
  savedAt: Date
  isInTrash: boolean
  block: { id: string; name: string; isInTrash: boolean } | null
  /** The articles that it leaves out. */
  exceptPosts: TargetDescription[]
}

/** A slot with all that its form shows; null where there is none. */
export async function openSlot(actor: Actor, id: string): Promise<OpenedSlot | null> {
  authorise(actor, 'relatedLinks.listSlots')
  const slot = await findSlot(id)
  if (!slot) return null
  const block = await findBlock(slot.blockId)
  const { version, savedAt, trashedAt } = slot
  return {
    ...contentOf(slot),
    id,
    version,
    savedAt,
    isInTrash: trashedAt !== null,
    block: block && { id: block.id, name: block.name, isInTrash: block.trashedAt !== null },
    exceptPosts: await describeFor(actor, await findTargets(slot.exceptPostIds)),
  }
}
