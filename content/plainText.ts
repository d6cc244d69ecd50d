import type { DocumentJson, NodeJson } from './document'
import { ImageAttributes } from './image/node'
import { RelatedLinkBlockAttributes } from './relatedLinkBlock/block'

/** The document's words, one blank line between blocks. */
export function plainText(document: DocumentJson): string {
  return blocks(document).join('\n\n')
}

function blocks(node: NodeJson): string[] {
  if (node.type === 'image') {
    const { caption } = ImageAttributes.parse(node.attrs)
    return caption ? [caption] : []
  }
  if (node.type === 'relatedLinkBlock') {
    const { heading, links } = RelatedLinkBlockAttributes.parse(node.attrs)
    return [heading, ...links.map((link) => link.label ?? '')].filter(Boolean)
  }
  const children = node.content ?? []
  if (children.some((child) => child.type === 'text' || child.type === 'hardBreak')) {
    return [
      children.map((child) => (child.type === 'hardBreak' ? '\n' : (child.text ?? ''))).join(''),
    ]
  }
  return children.flatMap(blocks)
}
