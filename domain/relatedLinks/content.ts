import { z } from 'zod'
import {
  BlockHeading,
  BlockLayout,
  type RelatedLink,
  RelatedLinks,
} from '@/content/relatedLinkBlock/block'

/** All that editors write about a shared block. */
export const BlockContent = z.object({
  /** What editors call it; readers see the heading. */
  name: z
    .string()
    .trim()
    .min(1, 'Give the block a name, so that others find it.')
    .max(100, 'A name has at most 100 characters.'),
  heading: BlockHeading,
  layout: BlockLayout,
  links: RelatedLinks,
})

export type BlockContent = z.infer<typeof BlockContent>

/** The posts that links lead to. */
export function targetPostIds(links: RelatedLink[]) {
  return links.flatMap(({ target }) => (target.kind === 'post' ? [target.postId] : []))
}
