import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '@/auth/policy'
import type { DocumentJson, NodeJson } from '@/content/document'
import type { ChangedNode } from '@/content/linkChange/changedNode'
import { type TakenBack, takeBack } from '@/content/linkChange/takeBack'
import type { Tx } from '@/db/client'
import { itemsOfPost } from '@/db/linkChanges'
import { findRevision } from '@/db/posts/revisions'
import { referToOwnArticles } from '../posts/ownLinks'
import { type Bodies, type Copy, copiesOf, findWhole, type Reason, writeBodies } from './copies'

/** @returns how many links could not be taken back */
export async function undoInArticle(
  tx: Tx,
  actor: Actor,
  postId: string,
  reason: Reason,
): Promise<number> {
  const whole = await findWhole(tx, postId)
  if (!whole) return 0
  const traces = await tracesOf(tx, postId, reason.changeId)
  const copies = copiesOf(whole)
  const changed: Bodies = {}
  let left = 0
  for (const { copy, body } of copies) {
    const trace = traceIn(body, copy, copies.length > 1, traces)
    if (!trace?.after) {
      left += trace?.links ?? 0
      continue
    }
    const back = await takenBack(tx, body, trace.after, trace.changed)
    left += back.left
    const document = await referToOwnArticles(back.document, tx)
    if (!isDeepStrictEqual(document, body)) changed[copy] = document
  }
  if (Object.keys(changed).length > 0) await writeBodies(tx, actor, whole, changed, reason)
  return left
}

/** A record of the change in one copy; `after` is the text as it left it, null where that is lost. */
type Trace = { copy: Copy; links: number; changed: ChangedNode[]; after: DocumentJson | null }

async function tracesOf(tx: Tx, postId: string, changeId: string): Promise<Trace[]> {
  const traces: Trace[] = []
  for (const { copy, links, changed, revisionId } of await itemsOfPost(tx, changeId, postId)) {
    if (copy === 'block' || !Array.isArray(changed)) continue
    const revision = revisionId ? await findRevision(postId, revisionId, tx) : null
    traces.push({ copy, links, changed, after: revision?.content.body ?? null })
  }
  return traces
}

/**
 * Finds the record of the copy from which a text came to be. Since the change, a draft may have been
 * begun, published, or become the only text of an article that was unpublished.
 */
function traceIn(
  body: DocumentJson,
  copy: Copy,
  areTwo: boolean,
  traces: Trace[],
): Trace | undefined {
  const of = (wanted: Copy) => traces.find((trace) => trace.copy === wanted)
  if (areTwo) return of(copy) ?? traces[0]
  return traces.find(({ after }) => isDeepStrictEqual(after, body)) ?? of('working') ?? of('live')
}

/**
 * Takes the change back. If stored links have since been led to articles that came to their addresses,
 * its record is led there too, or it would not know them again; reading all addresses takes long.
 */
async function takenBack(
  tx: Tx,
  body: DocumentJson,
  after: DocumentJson,
  changed: ChangedNode[],
): Promise<TakenBack> {
  if (isDeepStrictEqual(body, after)) return takeBack(body, after, changed)
  const led = await Promise.all(
    changed.map(async (node) => ({
      at: node.at,
      before: node.before && (await ledToArticles(tx, node.before)),
      after: node.after && (await ledToArticles(tx, node.after)),
    })),
  )
  return takeBack(body, await referToOwnArticles(after, tx), led)
}

async function ledToArticles(tx: Tx, node: NodeJson): Promise<NodeJson> {
  const { content } = await referToOwnArticles({ type: 'doc', content: [node] }, tx)
  return content?.[0] ?? node
}
