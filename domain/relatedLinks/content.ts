import { z } from 'zod'
import {
  BlockHeading,
  BlockLayout,
  type RelatedLink,
  RelatedLinks,
} from '@/content/relatedLinkBlock/block'
import type { Times } from './active'
import { BlockRule } from './rule'

export function endsAfterItBegins({ activeFrom, activeUntil }: Times) {
  return activeFrom === null || activeUntil === null || activeFrom < activeUntil
}

/** `error`, not `message`: zod takes a message out of what it is given, and forms show it too. */
export const wrongEnd = {
  path: ['activeUntil'],
  error: 'A block cannot end before it begins. Choose a later end.',
}

/** Each field of a shared block by itself. */
export const BlockFields = z.object({
  /** For editors; readers see the heading. */
  name: z
    .string()
    .trim()
    .min(1, 'Give the block a name, so that others find it.')
    .max(100, 'A name has at most 100 characters.'),
  heading: BlockHeading,
  layout: BlockLayout,
  /** Picked by hand; they come first. */
  links: RelatedLinks,
  /** Fills the block after its picked links; null where they are all that it shows. */
  rule: BlockRule.nullable(),
  /** Readers see the block from this moment on; null is since ever. */
  activeFrom: z.date().nullable(),
  /** Readers do not see the block from this moment on; null is never. */
  activeUntil: z.date().nullable(),
})

/** All that editors write about a shared block. */
export const BlockContent = BlockFields.refine(endsAfterItBegins, wrongEnd)

export type BlockContent = z.infer<typeof BlockContent>

/** A block of picked links alone, at all times: what the blocks of a single article are. */
export const curated = { rule: null, activeFrom: null, activeUntil: null }

export function contentOf(block: BlockContent): BlockContent {
  const { name, heading, layout, links, rule, activeFrom, activeUntil } = block
  return { name, heading, layout, links, rule, activeFrom, activeUntil }
}

/** The posts that links lead to. */
export function targetPostIds(links: RelatedLink[]) {
  return links.flatMap(({ target }) => (target.kind === 'post' ? [target.postId] : []))
}
