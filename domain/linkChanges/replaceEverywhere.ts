import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { raiseTags } from '@/cache/raise'
import { blockTag } from '@/cache/tags'
import { replaceInLinks, replaceTarget, type TouchedLink } from '@/content/replaceTarget'
import { recordAudit } from '@/db/audit'
import { type Tx, transaction } from '@/db/client'
import {
  blocksLinkingTo,
  insertChange,
  insertItem,
  postsLinkingTo,
  stateOfLinking,
} from '@/db/linkChanges'
import { findPost } from '@/db/posts/find'
import { findBlock, updateLinks } from '@/db/relatedLinks'
import { type Bodies, bodiesOf, type Reason, writeBodies } from './copies'
import { type ChangeProblem, nameOf, problemOf, Replacement } from './replacement'

export const ReplacementOrder = Replacement.extend({
  /** That of the preview that was looked at. */
  mark: z.string().max(100),
  /** What was taken out of the preview. */
  exceptPostIds: z.array(z.uuid()).max(100_000),
  exceptBlockIds: z.array(z.uuid()).max(1000),
})

export type Changed = { ok: true; changeId: string; articles: number; blocks: number }

/**
 * Makes every link to one target lead to another, in every copy of every article and in every shared
 * block, as one change that can be undone whole. Does nothing if what was previewed has changed.
 */
export async function replaceEverywhere(
  actor: Actor,
  { from, to, mark, exceptPostIds, exceptBlockIds }: z.output<typeof ReplacementOrder>,
): Promise<Changed | ChangeProblem> {
  authorise(actor, 'relatedLinks.changeLinks')
  return transaction(async (tx) => {
    const problem = await problemOf(tx, { from, to })
    if (problem) return problem
    const blockIds = await blocksLinkingTo(from, tx)
    const state = await stateOfLinking(from, blockIds, tx)
    if (state.mark !== mark) return changedMeanwhile
    const all = await postsLinkingTo(from, { limit: state.articles, offset: 0 }, tx)
    const postIds = without(all, exceptPostIds)
    const chosenBlockIds = without(blockIds, exceptBlockIds)
    if (postIds.length + chosenBlockIds.length === 0) return nothingToDo
    const [old, now] = [await nameOf(tx, from), to && (await nameOf(tx, to))]
    const summary = now ? `Links to ${old} now lead to ${now}` : `Links to ${old} were removed`
    const changeId = await insertChange(tx, {
      kind: 'replace-target',
      summary,
      createdBy: actor.userId,
    })
    const reason = { changeId, name: summary.slice(0, 100) }
    let [articles, blocks] = [0, 0]
    for (const id of postIds) {
      if (await replaceInArticle(tx, actor, id, { from, to }, reason)) articles += 1
    }
    for (const id of chosenBlockIds) {
      if (await replaceInBlock(tx, actor, id, { from, to }, reason)) blocks += 1
    }
    return { ok: true, changeId, articles, blocks }
  })
}

function without(ids: string[], excepted: string[]) {
  const out = new Set(excepted)
  return ids.filter((id) => !out.has(id))
}

async function replaceInArticle(
  tx: Tx,
  actor: Actor,
  postId: string,
  { from, to }: Replacement,
  reason: Reason,
): Promise<boolean> {
  const post = await findPost(postId, tx)
  if (!post) return false
  const changed: Bodies = {}
  for (const [copy, before] of copiesIn(await bodiesOf(tx, post))) {
    const { document, touched } = replaceTarget(before, { from, to, selfId: postId })
    if (touched.length === 0) continue
    changed[copy] = document
    const links = touched.length
    await insertItem(tx, reason.changeId, {
      copy,
      postId,
      blockId: null,
      links,
      before,
      after: document,
    })
  }
  if (Object.keys(changed).length === 0) return false
  await writeBodies(tx, actor, post, changed, reason)
  return true
}

export function copiesIn(bodies: Bodies) {
  return (['live', 'working'] as const).flatMap((copy) => {
    const body = bodies[copy]
    return body ? [[copy, body] as const] : []
  })
}

async function replaceInBlock(
  tx: Tx,
  actor: Actor,
  blockId: string,
  { from, to }: Replacement,
  { changeId }: Reason,
): Promise<boolean> {
  const block = await findBlock(blockId, tx)
  if (!block) return false
  const touched: TouchedLink[] = []
  const links = replaceInLinks(block.links, { from, to, selfId: '' }, touched)
  if (touched.length === 0) return false
  await updateLinks(tx, blockId, block.version + 1, links)
  const after = (await findBlock(blockId, tx))?.links ?? []
  await insertItem(tx, changeId, {
    copy: 'block',
    postId: null,
    blockId,
    links: touched.length,
    before: block.links,
    after,
  })
  await recordAudit(tx, actor, 'relatedLinks.changeLinks', blockId, { changeId })
  await raiseTags(tx, [blockTag(blockId)])
  return true
}

const changedMeanwhile: ChangeProblem = {
  ok: false,
  error: 'changed-meanwhile',
  message:
    'Some of these articles were changed since you looked. Look at the new preview, then try again.',
}

const nothingToDo: ChangeProblem = {
  ok: false,
  error: 'nothing-to-do',
  message: 'Nothing is left to change. Tick at least one article or block.',
}
