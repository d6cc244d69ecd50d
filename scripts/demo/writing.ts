import { uuidv7 } from 'uuidv7'
import type { NodeJson } from '@/content/document'
import type { BlockLayout, RelatedLink } from '@/content/relatedLinkBlock/block'
import type { PictureName } from './artwork/pictures'
import type { ArticleKey, BlockKey } from './keys'

/**
 * What the demo's articles are written with. Other articles, pictures and shared blocks are named
 * by key (`post:dune`); `resolve.ts` puts their ids in when they exist.
 */

/** A paragraph. `_italic_`, `**bold**` and `[a link](https://…)` are understood. */
export function p(text: string): NodeJson {
  return { type: 'paragraph', content: inline(text) }
}

export function h2(text: string): NodeJson {
  return { type: 'heading', attrs: { level: 2 }, content: inline(text) }
}

export function quote(...paragraphs: string[]): NodeJson {
  return { type: 'blockquote', content: paragraphs.map(p) }
}

export function bullets(...items: string[]): NodeJson {
  return { type: 'bulletList', content: items.map(item) }
}

export function steps(...items: string[]): NodeJson {
  return { type: 'orderedList', content: items.map(item) }
}

export function image(name: PictureName, alt: string, caption: string): NodeJson {
  return { type: 'image', attrs: { mediaId: `media:${name}`, alt, caption, credit } }
}

/** Who made every picture of the demo. */
export const credit = 'Throughline'

export type DemoLink = Omit<RelatedLink, 'target'> & {
  target: { kind: 'post'; postId: string } | { kind: 'url'; url: string }
}

/** Without a label the link follows the article's headline. */
export function post(key: ArticleKey, label: string | null = null): DemoLink {
  return { id: uuidv7(), target: { kind: 'post', postId: `post:${key}` }, label, rel: [] }
}

export function outside(label: string, url: string, rel: RelatedLink['rel'] = []): DemoLink {
  return { id: uuidv7(), target: { kind: 'url', url }, label, rel }
}

/** The single line between two paragraphs. */
export function line(link: DemoLink) {
  return block('line', '', [link])
}

export function list(heading: string, ...links: DemoLink[]) {
  return block('list', heading, links)
}

export function cards(heading: string, ...links: DemoLink[]) {
  return block('cards', heading, links)
}

/** A placement of a shared block. */
export function shared(key: BlockKey): NodeJson {
  const attrs = { sharedBlockId: `block:${key}`, layout: 'line', heading: '', links: [] }
  return { type: 'relatedLinkBlock', attrs }
}

function block(layout: BlockLayout, heading: string, links: DemoLink[]): NodeJson {
  return { type: 'relatedLinkBlock', attrs: { sharedBlockId: null, layout, heading, links } }
}

function item(text: string): NodeJson {
  return { type: 'listItem', content: [p(text)] }
}

function inline(text: string): NodeJson[] {
  return text
    .split(/(\*\*.+?\*\*|_.+?_|\[.+?\]\(.+?\))/)
    .filter((part) => part !== '')
    .flatMap(marked)
}

function marked(part: string): NodeJson[] {
  if (part.startsWith('**')) return within(part.slice(2, -2), { type: 'bold' })
  if (part.startsWith('_')) return within(part.slice(1, -1), { type: 'italic' })
  const [, text, href] = part.match(/^\[(.+?)\]\((.+?)\)$/) ?? []
  if (!text || !href) return [{ type: 'text', text: part }]
  return within(text, { type: 'link', attrs: { href } })
}

/** Marks may be within each other: `**all of _Dune_**`. */
function within(text: string, mark: NonNullable<NodeJson['marks']>[number]): NodeJson[] {
  return inline(text).map((node) => ({ ...node, marks: [mark, ...(node.marks ?? [])] }))
}
