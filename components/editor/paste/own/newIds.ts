import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { uuidv7 } from 'uuidv7'

/** Gives related links that the document has already, or that come twice, ids of their own. */
export function withNewIds(slice: Slice, doc: Node): Slice {
  const known = new Set<string>()
  doc.descendants((node) => {
    for (const { id } of linksIn(node)) known.add(id)
  })
  return new Slice(renewed(slice.content, known), slice.openStart, slice.openEnd)
}

type Link = { id: string }

function linksIn(node: Node): Link[] {
  return node.type.name === 'relatedLinkBlock' ? node.attrs.links : []
}

function renewed(content: Fragment, known: Set<string>): Fragment {
  const nodes: Node[] = []
  content.forEach((node) => {
    const links = linksIn(node).map((link) => {
      const id = known.has(link.id) ? uuidv7() : link.id
      known.add(id)
      return { ...link, id }
    })
    const isBlock = links.length > 0
    nodes.push(
      isBlock
        ? node.type.create({ ...node.attrs, links }, null, node.marks)
        : node.copy(renewed(node.content, known)),
    )
  })
  return Fragment.fromArray(nodes)
}
