import type { NodeJson } from '../document'
import { hrefOfPost, postIdIn } from '../link/reference'
import { sourceOf } from '../quotation/source'
import type { RelatedLink } from '../relatedLinkBlock/block'

/** Names the target of a related link, or of one of the text. */
export type Target = RelatedLink['target']

/** A target with all addresses that mean it: links to one page are written in several ways. */
export type Destination = { kind: 'post'; postId: string } | { kind: 'url'; urls: string[] }

export function leadsTo(target: Target, destination: Destination) {
  if (destination.kind === 'post') return isSame(target, destination)
  return destination.urls.some((url) => isSame(target, { kind: 'url', url }))
}

export function isSame(one: Target, other: Target) {
  if (one.kind === 'post') return other.kind === 'post' && one.postId === other.postId
  return other.kind === 'url' && withoutEnd(one.url) === withoutEnd(other.url)
}

/** Addresses are written with a slash at their end and without, and lead to the same. */
export function withoutEnd(url: string) {
  return url.endsWith('/') ? url.slice(0, -1) : url
}

export function targetOf(href: string): Target {
  const postId = postIdIn(href)
  return postId ? { kind: 'post', postId } : { kind: 'url', url: href }
}

export function hrefOf(target: Target) {
  return target.kind === 'post' ? hrefOfPost(target.postId) : target.url
}

/** The target of a piece of text, or of a quotation's source; null if it is no link. */
export function linkOf({ type, attrs, marks }: NodeJson): string | null {
  if (type === 'blockquote') return sourceOf(attrs).sourceUrl || null
  const href = marks?.find(({ type }) => type === 'link')?.attrs?.href
  return typeof href === 'string' ? href : null
}

/** The piece of text, or the quotation, with its link leading there, or, with null, with none. */
export function withLink(node: NodeJson, href: string | null): NodeJson {
  if (node.type === 'blockquote')
    return { ...node, attrs: { ...node.attrs, sourceUrl: href ?? '' } }
  const others = (node.marks ?? []).filter(({ type }) => type !== 'link')
  // The schema's order of marks: a document has one form only.
  const marks = href === null ? others : [{ type: 'link', attrs: { href } }, ...others]
  const { marks: _, ...unmarked } = node
  return marks.length === 0 ? unmarked : { ...unmarked, marks }
}
