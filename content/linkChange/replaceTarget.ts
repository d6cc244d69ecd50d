import { type DocumentJson, type NodeJson, walk } from '../document'
import { type RelatedLink, RelatedLinkBlockAttributes } from '../relatedLinkBlock/block'
import type { ChangedNode } from './changedNode'
import { holdsText } from './inline'
import { replaceInLinks } from './replaceInLinks'
import { replaceInSource } from './replaceInSource'
import { replaceInText } from './replaceInText'
import type { Replacement, TouchedLink } from './replacement'
import { type Replacing, startReplacing } from './replacing'

export type Replaced = { document: DocumentJson; changed: ChangedNode[]; touched: TouchedLink[] }

/**
 * The document with its links to a target leading elsewhere, and these links in their order. A link
 * goes where it would become one to the article itself, a related link also where another leads there
 * already; a block of the article's own that loses its last link goes with it.
 */
export function replaceTarget(document: DocumentJson, replacement: Replacement): Replaced {
  const replacing = startReplacing(replacement, relatedLinksOf(document))
  const content: NodeJson[] = []
  const changed: ChangedNode[] = []
  for (const [index, before] of (document.content ?? []).entries()) {
    replacing.position = index + 1
    const after = replaceIn(before, replacing)
    if (after !== before) changed.push({ at: content.length, before, after })
    if (after) content.push(after)
  }
  keepALine(content, changed)
  return { document: { ...document, content }, changed, touched: replacing.touched }
}

function relatedLinksOf(document: DocumentJson): RelatedLink[] {
  const links: RelatedLink[] = []
  walk(document, ({ type, attrs }) => {
    if (type === 'relatedLinkBlock') links.push(...RelatedLinkBlockAttributes.parse(attrs).links)
  })
  return links
}

/** An article without anything to write in is none. */
function keepALine(content: NodeJson[], changed: ChangedNode[]) {
  const last = changed.at(-1)
  if (last?.after !== null || content.some(({ type }) => type !== 'shortAnswer')) return
  last.after = emptyLine
  content.push(emptyLine)
}

const emptyLine: NodeJson = { type: 'paragraph' }

/** The very same node where nothing of it changes; null where it goes. */
function replaceIn(node: NodeJson, replacing: Replacing): NodeJson | null {
  if (node.type === 'relatedLinkBlock') return replaceInBlock(node, replacing)
  if (!node.content) return node
  const content = holdsText(node)
    ? replaceInText(node.content, replacing)
    : // A quotation or a list may not be left empty.
      node.content.map((child) => replaceIn(child, replacing) ?? emptyLine)
  const isSameContent =
    content.length === node.content.length &&
    content.every((child, index) => child === node.content?.[index])
  const within = isSameContent ? node : { ...node, content }
  return node.type === 'blockquote' ? replaceInSource(within, replacing) : within
}

function replaceInBlock(node: NodeJson, replacing: Replacing): NodeJson | null {
  const { links, heading } = RelatedLinkBlockAttributes.parse(node.attrs)
  const replaced = replaceInLinks(links, heading, replacing)
  if (replaced === links) return node
  return replaced.length === 0 ? null : { ...node, attrs: { ...node.attrs, links: replaced } }
}
