import type { DocumentJson, NodeJson } from './document'
import { parts } from './parts'

/** The document's words, one blank line between blocks. */
export function plainText(document: DocumentJson): string {
  return blocks(document).join('\n\n')
}

const wordsOf = new Map(parts.flatMap(({ words }) => Object.entries(words ?? {})))

function blocks(node: NodeJson): string[] {
  const words = wordsOf.get(node.type)
  if (words) return words(node.attrs ?? {}).filter(Boolean)
  const children = node.content ?? []
  if (children.some((child) => child.type === 'text' || child.type === 'hardBreak')) {
    return [
      children.map((child) => (child.type === 'hardBreak' ? '\n' : (child.text ?? ''))).join(''),
    ]
  }
  return children.flatMap(blocks)
}
