import { z } from 'zod'
import type { BlockRule } from './rule'
import type { SlotContent } from './slots/content'

const Ids = z.array(z.uuid()).max(200)

/** Rules and slots name these by their ids. */
export const Mentioned = z.object({
  sectionIds: Ids,
  tagIds: Ids,
  authorIds: Ids,
  postIds: Ids,
  blockIds: Ids,
})

export type Mentioned = z.infer<typeof Mentioned>
export type Named = { id: string; name: string }

const nothing: Mentioned = {
  sectionIds: [],
  tagIds: [],
  authorIds: [],
  postIds: [],
  blockIds: [],
}

export function mentionedIn(rule: BlockRule | null): Mentioned {
  if (rule === null) return nothing
  const { source, except } = rule
  const { postIds, blockIds } = except
  return {
    sectionIds: [...idOf(source.by === 'section' && source.sectionId), ...except.sectionIds],
    tagIds: idOf(source.by === 'tag' && source.tagId),
    authorIds: idOf(source.by === 'author' && source.authorId),
    postIds,
    blockIds,
  }
}

type SlotMentions = Pick<
  SlotContent,
  'blockId' | 'sectionIds' | 'exceptSectionIds' | 'exceptPostIds'
>

export function mentionedInSlot(slot: SlotMentions): Mentioned {
  const { blockId, sectionIds, exceptSectionIds, exceptPostIds } = slot
  return {
    ...nothing,
    sectionIds: [...sectionIds, ...exceptSectionIds],
    postIds: exceptPostIds,
    blockIds: [blockId],
  }
}

function idOf(id: string | false | null) {
  return id ? [id] : []
}
