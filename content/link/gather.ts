import type { NodeJson } from '../document'

/**
 * ProseMirror keeps a link as a mark of each piece of text, so a link with one word in italics is
 * three pieces. Readers get one link: neighbours that lead to the same address become the
 * children of one node.
 */
export function gatherLinks(node: NodeJson): NodeJson {
  if (!node.content) return node
  const gathered: NodeJson[] = []
  for (const child of node.content) {
    const href = hrefOf(child)
    if (href === null) {
      gathered.push(gatherLinks(child))
      continue
    }
    const previous = gathered.at(-1)
    if (previous?.type === 'link' && previous.attrs?.href === href) {
      previous.content?.push(withoutLink(child))
    } else {
      gathered.push({ type: 'link', attrs: { href }, content: [withoutLink(child)] })
    }
  }
  return { ...node, content: gathered }
}

function hrefOf(node: NodeJson) {
  const href = node.marks?.find((mark) => mark.type === 'link')?.attrs?.href
  return typeof href === 'string' ? href : null
}

function withoutLink(node: NodeJson): NodeJson {
  return { ...node, marks: (node.marks ?? []).filter((mark) => mark.type !== 'link') }
}
