import { type Actor, authorise } from '@/auth/policy'
import { recordAudit } from '@/db/audit'
import { transaction } from '@/db/client'
import { authorOfUser } from '@/db/posts/bylines'
import { insertPost } from '@/db/posts/write'
import { emptyContent } from './content'

/** Starts an empty draft, with the actor's byline where the actor has one. */
export async function createPost(actor: Actor): Promise<{ id: string }> {
  authorise(actor, 'posts.create')
  return transaction(async (tx) => {
    const byline = await authorOfUser(actor.userId, tx)
    const content = { ...emptyContent, authorIds: byline ? [byline.id] : [] }
    const id = await insertPost(tx, content, actor.userId)
    await recordAudit(tx, actor, 'posts.create', id)
    return { id }
  })
}
