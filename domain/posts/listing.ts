import { z } from 'zod'
import { postStatuses } from '@/db/schema/posts'
import { Listing } from '../listing'

/** Read from the address of the post list: what does not fit becomes the list of everything. */
export const PostListing = Listing.extend({
  status: z.enum(postStatuses).nullable().catch(null),
  authorId: z.uuid().nullable().catch(null),
  sectionId: z.uuid().nullable().catch(null),
  trashed: z.stringbool().catch(false),
  sort: z.enum(['saved', 'published', 'title']).catch('saved'),
  direction: z.enum(['asc', 'desc']).catch('desc'),
})

export type PostListing = z.infer<typeof PostListing>

/** Everything outside the trash, saved last first. */
export const wholeList = PostListing.parse({})
