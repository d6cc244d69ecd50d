import { z } from 'zod'

/** From what a block is filled by itself: the newest articles of a list, unless it says otherwise. */
export const RuleSource = z.discriminatedUnion('by', [
  z.object({ by: z.literal('newest') }),
  /** Null is the section of whichever article shows the block. */
  z.object({ by: z.literal('section'), sectionId: z.uuid().nullable() }),
  z.object({ by: z.literal('tag'), tagId: z.uuid('Choose a tag.') }),
  z.object({ by: z.literal('author'), authorId: z.uuid('Choose an author.') }),
  /** Those nearest by their text to whichever article shows the block. */
  z.object({ by: z.literal('related') }),
  /** Those to which readers followed links most, of late. */
  z.object({ by: z.literal('followed') }),
])

export const BlockRule = z.object({
  source: RuleSource,
  /** How many links the block has, those that were picked included. */
  count: z
    .int('Give a whole number of links.')
    .min(1, 'Show at least one link.')
    .max(20, 'A rule shows at most 20 links.'),
  except: z.object({
    postIds: z.array(z.uuid()).max(100, 'A rule leaves out at most 100 articles.'),
    sectionIds: z.array(z.uuid()).max(50),
    /** Leaves out what these shared blocks show on the same page. */
    blockIds: z.array(z.uuid()).max(10, 'A rule leaves out what at most 10 blocks show.'),
  }),
})

export type RuleSource = z.infer<typeof RuleSource>
export type BlockRule = z.infer<typeof BlockRule>
