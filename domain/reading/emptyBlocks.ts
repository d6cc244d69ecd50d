import type { DocumentJson, NodeJson } from '@/content/document'
import type { ResolvedBlock } from './views'

type WithBlocks = { body: DocumentJson; blocks: ResolvedBlock[] }

/** A document and its blocks as readers see them: of an empty one, they see nothing. */
export function withoutEmptyBlocks({ body, blocks }: WithBlocks): WithBlocks {
  const unplaced = [...blocks]
  const shown = (node: NodeJson): NodeJson[] => {
    if (node.type === 'relatedLinkBlock') return isShown(unplaced.shift()) ? [node] : []
    return [node.content ? { ...node, content: node.content.flatMap(shown) } : node]
  }
  return {
    body: { ...body, content: (body.content ?? []).flatMap(shown) },
    blocks: blocks.filter(isShown),
  }
}

function isShown(block: ResolvedBlock | undefined) {
  return block !== undefined && block.links.length > 0
}
