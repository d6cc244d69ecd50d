import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { takeBackLinks, withIdsOf } from '@/content/linkChange/takeBackLinks'
import { recordAudit } from '@/db/audit'
import { type Tx, transaction } from '@/db/client'
import { changedIds, findChange, itemsOfBlock, markUndone } from '@/db/linkChanges'
import { findBlock, updateLinks } from '@/db/relatedLinks'
import { linksToOwnArticles } from '../posts/ownLinks'
import { raiseForBlock } from '../relatedLinks/raise'
import type { Reason } from './copies'
import { oneByOne } from './oneByOne'
import { undoInArticle } from './undoInArticle'

export const ChangeId = z.object({ id: z.uuid() })

export type Undone =
  /** `left` counts the links that could not be taken back, because others changed them since. */
  { ok: true; left: number } | { ok: false; error: 'not-found' | 'undone-already'; message: string }

/** Takes a change of links back whole. What was written since stays. */
export async function undoChange(actor: Actor, { id }: z.output<typeof ChangeId>): Promise<Undone> {
  authorise(actor, 'relatedLinks.changeLinks')
  return transaction(async (tx) => {
    const change = await findChange(id, tx)
    if (!change) {
      return { ok: false, error: 'not-found', message: 'This change does not exist any more.' }
    }
    if (change.undoneAt) {
      return { ok: false, error: 'undone-already', message: 'This change is undone already.' }
    }
    const reason = { changeId: id, name: `Undone: ${change.summary}`.slice(0, 100) }
    const { postIds, blockIds } = await changedIds(tx, id)
    let left = 0
    for await (const postId of oneByOne(postIds)) {
      left += await undoInArticle(tx, actor, postId, reason)
    }
    for await (const blockId of oneByOne(blockIds)) {
      left += await undoInBlock(tx, actor, blockId, reason)
    }
    await markUndone(tx, id, actor.userId, left)
    await recordAudit(tx, actor, 'relatedLinks.changeLinks', id, { undone: true, left })
    return { ok: true, left }
  })
}

async function undoInBlock(tx: Tx, actor: Actor, blockId: string, { changeId }: Reason) {
  const block = await findBlock(blockId, tx)
  const [item] = await itemsOfBlock(tx, changeId, blockId)
  if (!block || !item || Array.isArray(item.changed)) return 0
  const before = await linksToOwnArticles(item.changed.before, tx)
  const after = await linksToOwnArticles(item.changed.after, tx)
  const { links, left } = takeBackLinks(before, after, withIdsOf(after, block.links))
  if (isDeepStrictEqual(links.map(withoutId), block.links.map(withoutId))) return left
  await updateLinks(tx, blockId, block.version + 1, links)
  await recordAudit(tx, actor, 'relatedLinks.changeLinks', blockId, { changeId })
  await raiseForBlock(tx, block, { ...block, links })
  return left
}

/** A block's links get new ids at each save. */
function withoutId<Link extends { id: string }>({ id: _, ...link }: Link) {
  return link
}
