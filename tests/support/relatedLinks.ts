import { uuidv7 } from 'uuidv7'
import type { Actor } from '@/auth/policy'
import { raiseTags } from '@/cache/raise'
import { followedTag } from '@/cache/tags'
import type { RelatedLink } from '@/content/relatedLinkBlock/block'
import { transaction } from '@/db/client'
import { followedPosts } from '@/db/schema'
import { createBlock, openBlock, saveBlock, saveSlot } from '@/domain/relatedLinks'
import { type BlockContent, contentOf, curated } from '@/domain/relatedLinks/content'
import type { BlockRule, RuleSource } from '@/domain/relatedLinks/rule'
import type { SlotContent } from '@/domain/relatedLinks/slots/content'

export function aLinkTo(postId: string, label: string | null = null): RelatedLink {
  return { id: uuidv7(), target: { kind: 'post', postId }, label, rel: [] }
}

type GivenRule = { count?: number; except?: Partial<BlockRule['except']> }

export function aRule(source: RuleSource, { count = 3, except = {} }: GivenRule = {}): BlockRule {
  const nothing = { postIds: [], sectionIds: [], blockIds: [] }
  return { source, count, except: { ...nothing, ...except } }
}

/** Of picked links alone, unless given otherwise. */
export function blockContent(given: Partial<BlockContent> = {}): BlockContent {
  return { name: 'A block', heading: '', layout: 'list', links: [], ...curated, ...given }
}

export async function aSharedBlock(actor: Actor, given: Partial<BlockContent> = {}) {
  const made = await createBlock(actor, blockContent(given))
  if (!made.ok) throw new Error(made.message)
  return made.id
}

/** Changes a shared block; what is not named stays as it is. */
export async function changeBlock(actor: Actor, id: string, change: Partial<BlockContent>) {
  const opened = await openBlock(actor, { id, placementPage: 1 })
  if (!opened) throw new Error('There is no such block.')
  const content = { ...contentOf(opened), ...change }
  return saveBlock(actor, { id, baseVersion: opened.version, ...content })
}

/** At the end of every article, unless given otherwise. */
export function slotContent(given: Partial<SlotContent> & { blockId: string }): SlotContent {
  return {
    name: 'A slot',
    afterParagraph: null,
    sectionIds: [],
    exceptSectionIds: [],
    exceptPostIds: [],
    onlyWhereNone: false,
    isOn: true,
    ...given,
  }
}

export async function aSlot(actor: Actor, given: Partial<SlotContent> & { blockId: string }) {
  const made = await saveSlot(actor, { ...slotContent(given), id: null, baseVersion: 0 })
  if (!made.ok) throw new Error(made.message)
  return made.id
}

/** Ranks the articles as those to which readers followed links most. */
export async function rankFollowed(postIds: string[]) {
  await transaction(async (tx) => {
    tx.delete(followedPosts).run()
    const rows = postIds.map((postId, position) => ({ postId, position, score: 1 }))
    if (rows.length > 0) tx.insert(followedPosts).values(rows).run()
    await raiseTags(tx, [followedTag])
  })
}
