import { isDeepStrictEqual } from 'node:util'
import type { DocumentJson, NodeJson } from './document'

/** One thing that a change of links did to a document, the other way round. */
type Step =
  | { do: 'replace'; node: NodeJson; by: NodeJson }
  | { do: 'remove'; node: NodeJson }
  /** Beside what stood before it, or, where it stood first, before what stood behind it. */
  | { do: 'insert'; node: NodeJson; behind: NodeJson | undefined; before: NodeJson | undefined }

/**
 * Takes a change of links back from a document that was edited since. What was written elsewhere
 * stays; `left` counts what could not be taken back, because its very paragraph or block was edited.
 *
 * @param before the document that the change found
 * @param after the one that it left, which differs in links and blocks of related links only
 */
export function takeBack(current: DocumentJson, before: DocumentJson, after: DocumentJson) {
  if (isDeepStrictEqual(current, after)) return { document: before, left: 0 }
  const steps = stepsBetween(before, after)
  const document = { ...current, ...goBackWithin(current, steps) }
  return { document, left: steps.length }
}

function stepsBetween(before: NodeJson, after: NodeJson): Step[] {
  const [olds, news] = [before.content ?? [], after.content ?? []]
  const steps: Step[] = []
  let here = 0
  for (const [index, old] of olds.entries()) {
    while (isAdded(news[here], old)) steps.push({ do: 'remove', node: news[here++] as NodeJson })
    const now = news[here]
    if (now !== undefined && isTheSame(old, now)) {
      steps.push(...stepsInto(old, now))
      here += 1
    } else {
      steps.push({ do: 'insert', node: old, behind: news[here - 1], before: olds[index + 1] })
    }
  }
  for (const added of news.slice(here)) steps.push({ do: 'remove', node: added })
  return steps
}

/** Whole paragraphs and blocks are put back: to find a link in one, it must be as it was left. */
function stepsInto(old: NodeJson, now: NodeJson): Step[] {
  if (isDeepStrictEqual(old, now)) return []
  const isText = old.content === undefined || old.content.some(({ text }) => text !== undefined)
  return isText ? [{ do: 'replace', node: now, by: old }] : stepsBetween(old, now)
}

function isAdded(now: NodeJson | undefined, old: NodeJson) {
  return now?.type === 'relatedLinkBlock' && !isTheSame(old, now)
}

/** Blocks of related links come and go; everything else stays in its order. */
function isTheSame(old: NodeJson, now: NodeJson) {
  if (old.type !== now.type) return false
  if (old.type !== 'relatedLinkBlock') return true
  const ids = new Set(linkIdsOf(old))
  return isDeepStrictEqual(old, now) || linkIdsOf(now).some((id) => ids.has(id))
}

function linkIdsOf({ attrs }: NodeJson): unknown[] {
  const links: unknown = attrs?.links
  return Array.isArray(links) ? links.map((link) => link?.id) : []
}

/** Goes each step once, where it still can be gone, and leaves in the list those that cannot. */
function goBackWithin(node: NodeJson, steps: Step[]): Pick<NodeJson, 'content'> {
  if (!node.content) return {}
  const content = node.content.flatMap((child): NodeJson[] => {
    const step = take(steps, (one) => one.do !== 'insert' && isDeepStrictEqual(one.node, child))
    const kept =
      step === undefined
        ? [{ ...child, ...goBackWithin(child, steps) }]
        : step.do === 'replace'
          ? [step.by]
          : []
    return [...insertedAt(steps, child, 'before'), ...kept, ...insertedAt(steps, child, 'behind')]
  })
  return { content }
}

function insertedAt(steps: Step[], neighbour: NodeJson, side: 'before' | 'behind'): NodeJson[] {
  const step = take(steps, (one) => {
    if (one.do !== 'insert') return false
    // Where something stood before it, that decides.
    const where = one.behind === undefined ? 'before' : 'behind'
    return where === side && isDeepStrictEqual(one[side], neighbour)
  })
  if (step === undefined) return []
  const more = side === 'behind' ? insertedAt(steps, step.node, side) : []
  return [step.node, ...more]
}

function take(steps: Step[], isIt: (step: Step) => boolean): Step | undefined {
  const index = steps.findIndex(isIt)
  return index === -1 ? undefined : steps.splice(index, 1)[0]
}
