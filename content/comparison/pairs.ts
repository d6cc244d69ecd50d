import type { NodeJson } from '../document'
import { align } from './align'
import { type Budget, newBudget } from './budget'
import type { Names } from './details'
import { kindOf } from './kinds'
import { type Line, linesOf } from './lines'

/** A node with what became of it; null where the other side has none like it. */
export type NodePair =
  | { before: NodeJson; after: NodeJson | null }
  | { before: null; after: NodeJson }

/** Which of the nodes is which of the others: a list or a quotation is one, with all that is in it. */
export function pairsOf(
  before: NodeJson[],
  after: NodeJson[],
  names: Names = new Map(),
  budget: Budget = newBudget(),
): NodePair[] {
  const nodes = new Map<Line, NodeJson>()
  const lines = (side: NodeJson[]) =>
    side.map((node) => {
      const line = wholeLine(node, names)
      nodes.set(line, node)
      return line
    })
  const nodeOf = (line: Line | null) => (line && nodes.get(line)) ?? null
  return align(lines(before), lines(after), budget).flatMap((pair): NodePair[] => {
    const [old, now] = [nodeOf(pair.before), nodeOf(pair.after)]
    if (old) return [{ before: old, after: now }]
    return now ? [{ before: null, after: now }] : []
  })
}

function wholeLine(node: NodeJson, names: Names): Line {
  const lines = linesOf({ type: 'doc', content: [node] }, names)
  return {
    kind: kindOf(node, []),
    type: node.type,
    hasText: lines.length === 0 || lines.some(({ hasText }) => hasText),
    words: lines.flatMap(({ words }) => [...words, { text: '\n', looks: [] }]),
    details: lines.flatMap(({ details }) => details),
    pictureId: lines.find(({ pictureId }) => pictureId !== null)?.pictureId ?? null,
  }
}
