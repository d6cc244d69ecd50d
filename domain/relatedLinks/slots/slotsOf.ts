import { type Actor, authorise } from '@/auth/policy'
import { findPost } from '@/db/posts/find'
import { resolveBlocks } from '../resolve'
import { slotsIn } from './slotsIn'

/** The slots that put a block into an article, as readers get it; for lists of what is used where. */
export async function slotsOf(actor: Actor, postId: string) {
  authorise(actor, 'relatedLinks.listSlots')
  const post = await findPost(postId)
  if (!post) return []
  const { blocks } = await resolveBlocks(post)
  return (await slotsIn(post, blocks)).map(({ id, name, blockId, afterParagraph }) => ({
    id,
    name,
    blockId,
    afterParagraph,
  }))
}
