import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { findAuthor } from '@/db/authors'
import { findTargets } from '@/db/linkTargets'
import { findBlockNames } from '@/db/relatedLinks'
import { findSection } from '@/db/sections'
import { findTag } from '@/db/tags'
import type { BlockRule } from './rule'
import type { SlotContent } from './slots/content'

const Ids = z.array(z.uuid()).max(200)

/** What rules and slots speak of. */
export const Mentioned = z.object({
  sectionIds: Ids,
  tagIds: Ids,
  authorIds: Ids,
  postIds: Ids,
  blockIds: Ids,
})

export type Mentioned = z.infer<typeof Mentioned>
export type Named = { id: string; name: string }

/** The names of all that is mentioned; what does not exist any more is absent. */
export async function nameMentioned(actor: Actor, mentioned: Mentioned): Promise<Named[]> {
  authorise(actor, 'relatedLinks.openBlock')
  const [sections, tags, authors, blocks, posts] = await Promise.all([
    Promise.all(mentioned.sectionIds.map((id) => findSection(id))),
    Promise.all(mentioned.tagIds.map((id) => findTag(id))),
    Promise.all(mentioned.authorIds.map((id) => findAuthor(id))),
    findBlockNames(mentioned.blockIds),
    findTargets(mentioned.postIds),
  ])
  const profiles = [...sections, ...tags, ...authors].filter((profile) => profile !== null)
  const articles = posts.map(({ id, title }) => ({ id, name: title || 'Untitled' }))
  return [...profiles.map(({ id, name }) => ({ id, name })), ...blocks, ...articles]
}

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
