import { raiseTags } from '@/cache/raise'
import { postTag, slotTag } from '@/cache/tags'
import type { Tx } from '@/db/client'
import { findBlock } from '@/db/relatedLinks'
import { sectionOrder } from '@/db/sections'
import { type StoredSlot, slotsInUse } from '@/db/slots'
import { timeForReaders } from '../clock'
import { isSeen } from '../seen'
import { appliesToKind } from './applies'
import type { SlotContent } from './content'

type Slot = SlotContent & Pick<StoredSlot, 'id' | 'trashedAt'>

/** Raises the tags of the pages that gain, lose or move the slot's block by the change. */
export async function raiseForSlot(tx: Tx, before: Slot | null, after: Slot | null) {
  const [old, now] = [await inUse(tx, before), await inUse(tx, after)]
  const hasOther = old?.blockId !== now?.blockId
  const isElsewhere = hasOther || old?.afterParagraph !== now?.afterParagraph
  await raiseTags(tx, [
    ...(old && isElsewhere ? [slotTag.shown(old.id)] : []),
    // Where the old block shows nothing, the new one may yet.
    ...(now ? await kindsChanged(tx, hasOther ? null : old, now) : []),
    ...(old && now ? onlyInOne(old.exceptPostIds, now.exceptPostIds).map(postTag.slots) : []),
  ])
}

/** The articles that get a block by slots, now that readers may see something of it. */
export async function tagsOfSlotsOf(tx: Tx, blockId: string): Promise<string[]> {
  const tags: string[] = []
  for (const slot of await slotsInUse(tx)) {
    if (slot.blockId === blockId) tags.push(...(await kindsChanged(tx, null, slot)))
  }
  return tags
}

/** A slot whose block shows nothing anywhere is as good as none. */
async function inUse(tx: Tx, slot: Slot | null): Promise<Slot | null> {
  if (!slot?.isOn || slot.trashedAt !== null) return null
  const block = await findBlock(slot.blockId, tx)
  return block && isSeen(block, await timeForReaders()) ? slot : null
}

/** The kinds of articles that have the slot now and had it not before, or the other way about. */
async function kindsChanged(tx: Tx, old: SlotContent | null, now: SlotContent): Promise<string[]> {
  const sectionIds = [null, ...(await sectionOrder(tx))]
  const kinds = sectionIds.flatMap((sectionId) =>
    [true, false].map((hasOwnLinks) => ({ sectionId, hasOwnLinks })),
  )
  return kinds
    .filter((kind) => (old !== null && appliesToKind(old, kind)) !== appliesToKind(now, kind))
    .map(({ sectionId, hasOwnLinks }) => slotTag.alike(sectionId, hasOwnLinks))
}

function onlyInOne(these: string[], those: string[]) {
  return [
    ...these.filter((id) => !those.includes(id)),
    ...those.filter((id) => !these.includes(id)),
  ]
}
