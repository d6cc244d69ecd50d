import type { DocumentJson, NodeJson } from './document'
import { hrefOfPost, postIdIn } from './link/reference'
import { type RelatedLink, RelatedLinkBlockAttributes } from './relatedLinkBlock/block'

type Target = RelatedLink['target']

/** What becomes of the links to a target. */
export type Replacement = {
  from: Target
  /** Null takes the links away: of the text, the words stay. */
  to: Target | null
  /** The article of the document, which must not link to itself. */
  selfId: string
}

/** One link that a replacement touches, as it was. */
export type TouchedLink = {
  kind: 'text' | 'related'
  /** The words of a link of the text; the label of a related link, if it has one of its own. */
  words: string | null
  /** Of a related link: its id. */
  linkId: string | null
  fate: 'replaced' | 'removed'
  /** Why it is removed where another was asked for. */
  because: 'self' | 'duplicate' | null
}

/**
 * The document with every link to the target leading elsewhere, and those links in their order. A
 * related link goes where it would become one to the article itself, or a second to the same target
 * within its block; a block of the article's own that loses its last link goes with it.
 */
export function replaceTarget(document: DocumentJson, replacement: Replacement) {
  const touched: TouchedLink[] = []
  const content = replaceWithin(document, replacement, touched)
  return { document: { ...document, ...content }, touched }
}

/** The same for the links of one block. */
export function replaceInLinks(
  links: RelatedLink[],
  { from, to, selfId }: Replacement,
  touched: TouchedLink[],
): RelatedLink[] {
  const isThere = to !== null && links.some(({ target }) => isSame(target, to))
  let hasIt = isThere
  return links.flatMap((link) => {
    if (!isSame(link.target, from)) return [link]
    const because = reasonToRemove(to, selfId, hasIt)
    const isRemoved = to === null || because !== null
    touched.push({
      kind: 'related',
      words: link.label,
      linkId: link.id,
      fate: isRemoved ? 'removed' : 'replaced',
      because,
    })
    if (isRemoved) return []
    hasIt = true
    // Outside links have no headline to follow.
    const label = link.label ?? (to.kind === 'url' ? to.url : null)
    return [{ ...link, target: to, label }]
  })
}

export function isSame(one: Target, other: Target) {
  if (one.kind === 'post') return other.kind === 'post' && one.postId === other.postId
  return other.kind === 'url' && withoutEnd(one.url) === withoutEnd(other.url)
}

/** The address of a site's front page is written both ways. */
function withoutEnd(url: string) {
  return url.endsWith('/') ? url.slice(0, -1) : url
}

function reasonToRemove(to: Target | null, selfId: string, isThere: boolean) {
  if (to?.kind === 'post' && to.postId === selfId) return 'self'
  return isThere ? 'duplicate' : null
}

function replaceWithin(
  node: NodeJson,
  replacement: Replacement,
  touched: TouchedLink[],
): Pick<NodeJson, 'content'> {
  if (!node.content) return {}
  let previous: NodeJson | null = null
  const content = node.content.flatMap((child): NodeJson[] => {
    const isContinued = previous !== null && linkOf(previous) === linkOf(child)
    previous = child
    if (child.type === 'relatedLinkBlock') return replaceInBlock(child, replacement, touched)
    const inner = { ...child, ...replaceWithin(child, replacement, touched) }
    return [replaceMark(inner, replacement, touched, isContinued)]
  })
  return { content }
}

function replaceInBlock(
  node: NodeJson,
  replacement: Replacement,
  touched: TouchedLink[],
): NodeJson[] {
  const attributes = RelatedLinkBlockAttributes.parse(node.attrs)
  const before = touched.length
  const links = replaceInLinks(attributes.links, replacement, touched)
  if (touched.length === before) return [node]
  return links.length === 0 ? [] : [{ ...node, attrs: { ...node.attrs, links } }]
}

/** A link with one word in italics is three pieces of text, and one link. */
function replaceMark(
  node: NodeJson,
  { from, to, selfId }: Replacement,
  touched: TouchedLink[],
  isContinued: boolean,
): NodeJson {
  const href = linkOf(node)
  if (href === null || !isSame(targetOf(href), from)) return node
  const isSelf = to?.kind === 'post' && to.postId === selfId
  const isRemoved = to === null || isSelf
  const last = touched.at(-1)
  if (isContinued && last?.kind === 'text') last.words = `${last.words}${node.text ?? ''}`
  else {
    touched.push({
      kind: 'text',
      words: node.text ?? '',
      linkId: null,
      fate: isRemoved ? 'removed' : 'replaced',
      because: isSelf ? 'self' : null,
    })
  }
  const marks = (node.marks ?? []).flatMap((mark) => {
    if (mark.type !== 'link') return [mark]
    return isRemoved ? [] : [{ ...mark, attrs: { ...mark.attrs, href: hrefOf(to) } }]
  })
  const { marks: _, ...unmarked } = node
  return marks.length === 0 ? unmarked : { ...node, marks }
}

function linkOf(node: NodeJson): string | null {
  const href = node.marks?.find(({ type }) => type === 'link')?.attrs?.href
  return typeof href === 'string' ? href : null
}

function targetOf(href: string): Target {
  const postId = postIdIn(href)
  return postId ? { kind: 'post', postId } : { kind: 'url', url: href }
}

function hrefOf(target: Target) {
  return target.kind === 'post' ? hrefOfPost(target.postId) : target.url
}
