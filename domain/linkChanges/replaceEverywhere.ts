import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { raiseTags } from '@/cache/raise'
import { blockTag } from '@/cache/tags'
import { replaceInBlockLinks } from '@/content/linkChange/replaceInLinks'
import type { Replacement as DocumentReplacement } from '@/content/linkChange/replacement'
import { replaceTarget } from '@/content/linkChange/replaceTarget'
import { recordAudit } from '@/db/audit'
import { type Tx, transaction } from '@/db/client'
import {
  blocksLinkingTo,
  dropChange,
  insertChange,
  insertItem,
  postsLinkingTo,
  stateOfLinking,
} from '@/db/linkChanges'
import { findBlock, updateLinks } from '@/db/relatedLinks'
import { changeArticle } from './changeArticle'
import { findWhole, type Reason } from './copies'
import { destinationOf } from './destination'
import { type Exceptions, exceptionsIn } from './exceptions'
import { oneByOne } from './oneByOne'
import {
  type ChangeProblem,
  headlineOf,
  nameOf,
  problemOf,
  Replacement,
  settled,
} from './replacement'

export const ReplacementOrder = Replacement.extend({
  /** That of the preview that was looked at. */
  mark: z.string().max(100),
  /** The ticks that were taken away in the preview: see `exceptions.ts`. */
  except: z
    .array(z.string().max(300))
    .max(5000, 'At most 5,000 links can be left as they are. Replace in smaller steps.'),
})

export type Changed = { ok: true; changeId: string; articles: number; blocks: number }

/**
 * Makes every link to one target lead to another, in every copy of every article and in every shared
 * block, as one change that can be undone whole. Does nothing if what was previewed has changed.
 */
export async function replaceEverywhere(
  actor: Actor,
  { mark, except, ...asked }: z.output<typeof ReplacementOrder>,
): Promise<Changed | ChangeProblem> {
  authorise(actor, 'relatedLinks.changeLinks')
  return transaction(async (tx) => {
    const old = await settled(asked.from)
    const to = await settled(asked.to)
    const problem = await problemOf(tx, { from: old, to })
    if (problem) return problem
    const from = destinationOf(old)
    const blockIds = await blocksLinkingTo(from, tx)
    const state = await stateOfLinking(from, blockIds, tx)
    if (state.mark !== mark) return changedMeanwhile
    const postIds = await postsLinkingTo(from, { limit: state.articles, offset: 0 }, tx)
    const names = { old: await nameOf(tx, old), now: to && (await nameOf(tx, to)) }
    const summary = names.now
      ? `Links to ${names.old} now lead to ${names.now}`
      : `Links to ${names.old} were removed`
    const values = { kind: 'replace-target', summary, createdBy: actor.userId } as const
    const changeId = await insertChange(tx, values)
    const work: Work = {
      actor,
      replacement: { from, to, headline: await headlineOf(tx, old) },
      exceptions: exceptionsIn(except),
      reason: { changeId, name: summary.slice(0, 100) },
    }
    let [articles, blocks] = [0, 0]
    for await (const id of oneByOne(postIds))
      if (await replaceInArticle(tx, id, work)) articles += 1
    for await (const id of oneByOne(blockIds)) if (await replaceInBlock(tx, id, work)) blocks += 1
    if (articles + blocks === 0) {
      await dropChange(tx, changeId)
      return nothingToDo
    }
    return { ok: true, changeId, articles, blocks }
  })
}

type Work = {
  actor: Actor
  replacement: Omit<DocumentReplacement, 'selfId' | 'except'>
  exceptions: Exceptions
  reason: Reason
}

async function replaceInArticle(tx: Tx, postId: string, work: Work): Promise<boolean> {
  const { actor, replacement, exceptions, reason } = work
  const whole = exceptions.isLeftOut('post', postId) ? null : await findWhole(tx, postId)
  if (!whole) return false
  const except = exceptions.keysOf('post', postId)
  return changeArticle(
    tx,
    actor,
    whole,
    (body) => {
      const { touched, ...replaced } = replaceTarget(body, {
        ...replacement,
        selfId: postId,
        except,
      })
      return { ...replaced, links: touched.length }
    },
    reason,
  )
}

async function replaceInBlock(tx: Tx, blockId: string, work: Work): Promise<boolean> {
  const { actor, replacement, exceptions, reason } = work
  const block = exceptions.isLeftOut('block', blockId) ? null : await findBlock(blockId, tx)
  if (!block) return false
  const except = exceptions.keysOf('block', blockId)
  const { links, touched } = replaceInBlockLinks(block.links, {
    ...replacement,
    selfId: null,
    except,
  })
  if (touched.length === 0) return false
  const { changeId } = reason
  await updateLinks(tx, blockId, block.version + 1, links)
  const changed = { before: block.links, after: links }
  await insertItem(tx, changeId, { copy: 'block', blockId, links: touched.length, changed })
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
  message: 'Nothing is left to change. Tick at least one link.',
}
