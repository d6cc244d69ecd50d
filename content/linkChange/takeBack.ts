import { isDeepStrictEqual } from 'node:util'
import { type NodePair, pairsOf } from '../comparison/pairs'
import { type DocumentJson, emptyDocument, type NodeJson } from '../document'
import { type ChangedNode, changeAt, changedWithin, goneAt, undone } from './changedNode'
import { holdsText } from './inline'
import { linkIdsIn, takeBackBlocks } from './takeBackBlocks'
import { takeBackSource } from './takeBackSource'
import { type Missing, takeBackFound, takeBackText } from './takeBackText'

/** `left` counts the links that could not be taken back: somebody has changed these very links since. */
export type TakenBack = { document: DocumentJson; left: number }

/**
 * Takes a change of links back. Where the document was edited since, only the links are taken back
 * that the change changed, wherever they stand now, and all that was written since stays.
 *
 * @param after the document as the change left it
 */
export function takeBack(
  current: DocumentJson,
  after: DocumentJson,
  changed: ChangedNode[],
): TakenBack {
  const children = after.content ?? []
  if (isDeepStrictEqual(current, after)) {
    return { document: { ...after, content: undone(children, changed) }, left: 0 }
  }
  const going: Going = { left: 0, known: linkIdsIn(current) }
  const content = goBackIn(children, current.content ?? [], changed, going)
  const blocks = takeBackBlocks(content, changed)
  const document = { ...current, content: inOrder(blocks.content) }
  return { document, left: going.left + blocks.left }
}

/** Counted and noted on the way through a document. */
type Going = { left: number; known: ReadonlySet<string> }

/** The children as they are now, with the text of each that changed taken back, and what went put back. */
function goBackIn(after: NodeJson[], now: NodeJson[], changed: ChangedNode[], going: Going) {
  const missing: Missing[] = []
  const content = putBack(changed, 0, going)
  const written: number[] = []
  for (const { at, now: node, change } of stepsOf(pairsOf(after, now), changed)) {
    if (at === null && !change) written.push(content.length)
    content.push(...(change ? goBack(change, node, going, missing) : node ? [node] : []))
    if (at !== null) content.push(...putBack(changed, at + 1, going))
  }
  for (const index of written) {
    const node = content[index]
    if (node && holdsText(node) && node.content) {
      content[index] = { ...node, content: takeBackFound(node.content, missing) }
    }
  }
  going.left += missing.filter(({ isRewritten }) => isRewritten).length
  return content
}

/** `at` is the child that the change left; null was written since. */
type Step = { at: number | null; now: NodeJson | null; change: ChangedNode | undefined }

function stepsOf(pairs: NodePair[], changed: ChangedNode[]): Step[] {
  let at = -1
  const steps = pairs.map(({ before, after: now }): Step => {
    if (before === null) return { at: null, now, change: undefined }
    at += 1
    return { at, now, change: changeAt(changed, at) }
  })
  return withMoved(steps)
}

/**
 * A paragraph that was cut out and put elsewhere as it was is still that paragraph, and a quotation
 * that the change left empty is the one in which somebody wrote.
 */
function withMoved(steps: Step[]): Step[] {
  const lost = steps.filter(({ now, change }) => now === null && change !== undefined)
  return steps.map((step) => {
    if (step.at !== null) return step
    const index = lost.findIndex(({ change }) => isItself(change?.after, step.now))
    const [found] = index === -1 ? [] : lost.splice(index, 1)
    const change = found?.change
    if (found) found.change = undefined
    return { ...step, change }
  })
}

function isItself(after: NodeJson | null | undefined, now: NodeJson | null) {
  if (!after || after.type !== now?.type) return false
  return isDeepStrictEqual(after, now) || (!holdsText(after) && !hasWords(after))
}

function hasWords(node: NodeJson): boolean {
  return node.text !== undefined || (node.content ?? []).some(hasWords)
}

/** Blocks that went, but for those that somebody has put back already. */
function putBack(changed: ChangedNode[], at: number, going: Going) {
  return goneAt(changed, at).filter((block) => !isKnown(block, going))
}

function isKnown(block: NodeJson, { known }: Going) {
  return [...linkIdsIn(block)].some((id) => known.has(id))
}

function goBack(
  { before, after }: ChangedNode,
  now: NodeJson | null,
  going: Going,
  missing: Missing[],
): NodeJson[] {
  if (before?.type === 'relatedLinkBlock' && after?.type !== 'relatedLinkBlock') {
    const isFilled = now !== null && !isDeepStrictEqual(now, after)
    return [...(isKnown(before, going) ? [] : [before]), ...(isFilled ? [now] : [])]
  }
  if (!before || !after || before.type === 'relatedLinkBlock') return now ? [now] : []
  if (holdsText(after)) {
    const isText = now !== null && holdsText(now)
    const text = takeBackText(
      before.content ?? [],
      after.content ?? [],
      isText ? (now.content ?? []) : [],
    )
    going.left += text.left
    missing.push(...text.missing)
    return isText && now.content ? [{ ...now, content: text.nodes }] : now ? [now] : []
  }
  if (!now?.content || holdsText(now)) return now ? [now] : []
  const inner = changedWithin(before, after)
  const { node, left } = takeBackSource(before, after, now)
  going.left += left
  return [{ ...node, content: goBackIn(after.content ?? [], now.content, inner, going) }]
}

/** A short answer comes first, and an article has at least a line to write in. */
function inOrder(content: NodeJson[]): NodeJson[] {
  const isAnswer = ({ type }: NodeJson) => type === 'shortAnswer'
  const others = content.filter((node) => !isAnswer(node))
  return [
    ...content.filter(isAnswer),
    ...(others.length > 0 ? others : (emptyDocument.content ?? [])),
  ]
}
