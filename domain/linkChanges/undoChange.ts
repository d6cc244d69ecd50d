import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { raiseTags } from '@/cache/raise'
import { blockTag } from '@/cache/tags'
import type { DocumentJson } from '@/content/document'
import type { RelatedLink } from '@/content/relatedLinkBlock/block'
import { takeBack } from '@/content/takeBack'
import { recordAudit } from '@/db/audit'
import { type Tx, transaction } from '@/db/client'
import { type ChangedItem, findChange, findItem, itemIds, markUndone } from '@/db/linkChanges'
import { findPost } from '@/db/posts/find'
import { findBlock, updateLinks } from '@/db/relatedLinks'
import { type Bodies, bodiesOf, type Reason, writeBodies } from './copies'

export const ChangeId = z.object({ id: z.uuid() })

export type Undone =
  /** `left` counts the links that could not be taken back, because what is around them was edited since. */
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
    let left = 0
    for (const [postId, items] of await itemsByArticle(tx, id)) {
      left += postId
        ? await undoInArticle(tx, actor, postId, items, reason)
        : await undoInBlocks(tx, actor, items, id)
    }
    await markUndone(tx, id, actor.userId)
    await recordAudit(tx, actor, 'relatedLinks.changeLinks', id, { undone: true, left })
    return { ok: true, left }
  })
}

/** Both copies of an article stand together: they were changed one after the other. */
async function itemsByArticle(tx: Tx, changeId: string) {
  const byArticle = new Map<string, number[]>()
  for (const id of await itemIds(tx, changeId)) {
    const postId = (await findItem(tx, id))?.postId ?? ''
    byArticle.set(postId, [...(byArticle.get(postId) ?? []), id])
  }
  return byArticle
}

async function read(tx: Tx, ids: number[]): Promise<ChangedItem[]> {
  const items = await Promise.all(ids.map((id) => findItem(tx, id)))
  return items.flatMap((item) => item ?? [])
}

async function undoInArticle(
  tx: Tx,
  actor: Actor,
  postId: string,
  ids: number[],
  reason: Reason,
): Promise<number> {
  const post = await findPost(postId, tx)
  if (!post) return 0
  const bodies = await bodiesOf(tx, post)
  const changed: Bodies = {}
  let left = 0
  for (const { copy, before, after } of await read(tx, ids)) {
    // An article that was unpublished or published since has its text in the other copy.
    const now = copy === 'live' && bodies.live ? 'live' : bodies.working ? 'working' : 'live'
    const current = changed[now] ?? bodies[now]
    if (!current || !isDocument(before) || !isDocument(after)) continue
    if (isDeepStrictEqual(current, before)) continue
    const back = takeBack(current, before, after)
    left += back.left
    if (!isDeepStrictEqual(back.document, current)) changed[now] = back.document
  }
  if (Object.keys(changed).length > 0) await writeBodies(tx, actor, post, changed, reason)
  return left
}

async function undoInBlocks(tx: Tx, actor: Actor, ids: number[], changeId: string) {
  let left = 0
  for (const { blockId, before, after, links } of await read(tx, ids)) {
    const block = blockId ? await findBlock(blockId, tx) : null
    if (!block || isDocument(before) || isDocument(after)) continue
    if (!isDeepStrictEqual(block.links.map(withoutId), after.map(withoutId))) {
      left += links
      continue
    }
    await updateLinks(tx, block.id, block.version + 1, before)
    await recordAudit(tx, actor, 'relatedLinks.changeLinks', block.id, { changeId })
    await raiseTags(tx, [blockTag(block.id)])
  }
  return left
}

function isDocument(stored: DocumentJson | RelatedLink[]): stored is DocumentJson {
  return !Array.isArray(stored)
}

/** A block's links get new ids at each save. */
function withoutId({ id: _, ...link }: RelatedLink) {
  return link
}
