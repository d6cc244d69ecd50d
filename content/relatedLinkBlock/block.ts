import { z } from 'zod'
import { isOutsideUrl } from '../link/href'

export const longestLabel = 300

/** A related link leads to a post, by its id, or to a page of another site. */
export const RelatedLinkTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('post'), postId: z.uuid() }),
  z.object({
    kind: z.literal('url'),
    url: z
      .string()
      .max(2048)
      .refine(isOutsideUrl, 'An outside link must start with http:// or https://.'),
  }),
])

export const RelatedLink = z
  .object({
    id: z.uuid(),
    target: RelatedLinkTarget,
    /** Null follows the target's current headline. */
    label: z.string().trim().min(1).max(longestLabel).nullable(),
    rel: z.array(z.enum(['sponsored', 'nofollow'])).max(2),
  })
  .refine((link) => link.target.kind === 'post' || link.label !== null, {
    message: 'A link to another site needs a label.',
  })

export const blockLayouts = ['line', 'list', 'cards'] as const
export const BlockLayout = z.enum(blockLayouts)
export const BlockHeading = z.string().max(200)
export const RelatedLinks = z.array(RelatedLink).max(50, 'A block holds at most 50 links.')

export type RelatedLink = z.infer<typeof RelatedLink>
export type BlockLayout = z.infer<typeof BlockLayout>

/**
 * A related-link block as the document holds it. With a `sharedBlockId` it is a placement: the
 * heading, the layout and the links are the shared block's, and the local ones are empty.
 */
export const RelatedLinkBlockAttributes = z.object({
  sharedBlockId: z.uuid().nullable(),
  layout: BlockLayout,
  heading: BlockHeading,
  links: RelatedLinks,
})

export type RelatedLinkBlockAttributes = z.infer<typeof RelatedLinkBlockAttributes>
