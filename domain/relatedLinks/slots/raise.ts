import { raiseTags } from '@/cache/raise'
import { postTag, slotTag } from '@/cache/tags'
import type { Tx } from '@/db/client'
import { sectionOrder } from '@/db/sections'
import type { StoredSlot } from '@/db/slots'
import { appliesToKind } from './applies'
import type { SlotContent } from './content'

type Slot = SlotContent & Pick<StoredSlot, 'id' | 'trashedAt'>

/** Raises the tags of the pages that gain, lose or move the slot's block by the change. */
export async function raiseForSlot(tx: Tx, before: Slot | null, after: Slot | null) {
  const [old, now] = [inUse(before), inUse(after)]
  const isElsewhere = old?.blockId !== now?.blockId || old?.afterParagraph !== now?.afterParagraph
  await raiseTags(tx, [
    ...(old && isElsewhere ? [slotTag.shown(old.id)] : []),
    ...(now ? await kindsChanged(tx, old, now) : []),
    ...(old && now ? onlyInOne(old.exceptPostIds, now.exceptPostIds).map(postTag.slots) : []),
  ])
}

function inUse(slot: Slot | null) {
  return slot?.isOn && slot.trashedAt === null ? slot : null
}

/** The kinds of articles that have the slot now and had it not before, or the other way about. */
async function kindsChanged(tx: Tx, old: Slot | null, now: Slot): Promise<string[]> {
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
