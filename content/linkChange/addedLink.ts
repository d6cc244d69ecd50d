import { z } from 'zod'
import type { DocumentJson, NodeJson } from '../document'
import { type RelatedLink, RelatedLinkBlockAttributes } from '../relatedLinkBlock/block'
import { isLinePlace } from '../relatedLinkBlock/places'
import type { ChangedNode } from './changedNode'
import { placedLine } from './placedLine'
import { hrefOf, linkOf, withLink } from './target'

const index = z.int().nonnegative()

/**
 * A link is added to a text as a line of its own before the child of that index, on words of
 * that paragraph, or at the end of that list of related links.
 */
export const LinkPlace = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('line'), index }),
  z.object({ kind: z.literal('words'), index, words: z.string().min(1).max(300) }),
  z.object({ kind: z.literal('entry'), index }),
])

export type LinkPlace = z.infer<typeof LinkPlace>

/** More links than these are hardly read to their end. */
const longestList = 8

/** The document with the link there; null where there is no such place in it. */
export function addedLink(
  document: DocumentJson,
  place: LinkPlace,
  link: RelatedLink,
): { document: DocumentJson; changed: ChangedNode[] } | null {
  if (place.kind === 'line') {
    return isLinePlace(document, place.index) ? placedLine(document, place.index, link) : null
  }
  const content = document.content ?? []
  const before = content[place.index]
  const after =
    before && (place.kind === 'words' ? onWords(before, place.words, link) : asEntry(before, link))
  if (!before || !after) return null
  return {
    document: { ...document, content: content.with(place.index, after) },
    changed: [{ at: place.index, before, after }],
  }
}

/** The list that one more link may be added to, if the block is one. */
export function openList({ type, attrs }: NodeJson): RelatedLinkBlockAttributes | null {
  if (type !== 'relatedLinkBlock') return null
  const block = RelatedLinkBlockAttributes.parse(attrs)
  const isList = block.sharedBlockId === null && block.layout !== 'line'
  return isList && block.links.length > 0 && block.links.length < longestList ? block : null
}

/** True if the paragraph has the words as a whole and outside of links, so that they can become one. */
export function hasFreeWords(node: NodeJson, words: string) {
  return node.type === 'paragraph' && placeOf(node, words) !== null
}

function onWords(paragraph: NodeJson, words: string, { target }: RelatedLink): NodeJson | null {
  const place = paragraph.type === 'paragraph' ? placeOf(paragraph, words) : null
  if (!place) return null
  const { node, at, start } = place
  const { text = '' } = node
  const pieces = [
    { ...node, text: text.slice(0, start) },
    withLink({ ...node, text: words }, hrefOf(target)),
    { ...node, text: text.slice(start + words.length) },
  ]
  const content = paragraph.content ?? []
  return { ...paragraph, content: content.toSpliced(at, 1, ...pieces.filter((one) => one.text)) }
}

function placeOf({ content = [] }: NodeJson, words: string) {
  for (const [at, node] of content.entries()) {
    const { text = '' } = node
    const start = linkOf(node) === null ? text.indexOf(words) : -1
    if (start === -1) continue
    const around = [text.slice(0, start).at(-1), text[start + words.length]]
    if (!around.some((letter) => letter && /[\p{L}\p{N}]/u.test(letter))) return { node, at, start }
  }
  return null
}

function asEntry(node: NodeJson, link: RelatedLink): NodeJson | null {
  const list = openList(node)
  return list && { ...node, attrs: { ...node.attrs, links: [...list.links, link] } }
}
