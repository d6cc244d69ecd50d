import type { DocumentJson, NodeJson } from './document'
import { parts } from './parts'

/** The document's words, one blank line between blocks. */
export function plainText(document: DocumentJson): string {
  return blocks(document).join('\n\n')
}

const wordsOf = new Map(parts.flatMap(({ words }) => Object.entries(words ?? {})))

function blocks(node: NodeJson): string[] {
  return [...textOf(node), ...(wordsOf.get(node.type)?.(node.attrs ?? {}) ?? []).filter(Boolean)]
}

function textOf({ content: children = [] }: NodeJson): string[] {
  if (children.some((child) => child.type === 'text' || child.type === 'hardBreak')) {
    return [
      children.map((child) => (child.type === 'hardBreak' ? '\n' : (child.text ?? ''))).join(''),
    ]
  }
  return children.flatMap(blocks)
}
