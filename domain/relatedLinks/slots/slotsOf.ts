import { type Actor, authorise } from '@/auth/policy'
import { findPost } from '@/db/posts/find'
import { slotsInUse } from '@/db/slots'
import { appliesTo } from './applies'
import { hasOwnBlock } from './place'

/** The slots that put a block into an article, as readers get it; for lists of what is used where. */
export async function slotsOf(actor: Actor, postId: string) {
  authorise(actor, 'relatedLinks.listSlots')
  const post = await findPost(postId)
  if (!post) return []
  const article = { id: postId, sectionId: post.sectionId, hasOwnBlock: hasOwnBlock(post.body) }
  const slots = (await slotsInUse()).filter((slot) => appliesTo(slot, article))
  return slots.map(({ id, name, blockId, afterParagraph }) => ({
    id,
    name,
    blockId,
    afterParagraph,
  }))
}
