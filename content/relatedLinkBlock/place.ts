import type { ResolvedBlock } from '@/domain/reading/views'
import { type NodeJson, walk } from '../document'

export type PlacedBlock = { block: ResolvedBlock; label: string }

/**
 * Gives each node its resolved block: they come in the order of the document. Blocks are
 * landmarks, so each gets a label that no other block of the page has.
 */
export function placeBlocks(document: NodeJson, blocks: ResolvedBlock[]) {
  const placed = new Map<NodeJson, PlacedBlock>()
  const uses = new Map<string, number>()
  walk(document, (node) => {
    if (node.type !== 'relatedLinkBlock') return
    const block = blocks[placed.size]
    if (!block) return
    const name = block.heading || 'Related'
    const count = (uses.get(name) ?? 0) + 1
    if (block.links.length > 0) uses.set(name, count)
    placed.set(node, { block, label: count === 1 ? name : `${name} (${count})` })
  })
  return placed
}
