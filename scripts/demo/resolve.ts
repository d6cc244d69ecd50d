import { Document, type DocumentJson, type NodeJson } from '@/content/document'
import { RelatedLinks } from '@/content/relatedLinkBlock/block'
import type { DemoLink } from './writing'

/** The id of everything that an article may name by key: `post:dune`, `media:worm`. */
export type Ids = Map<string, string>

/** @throws when the document names something that has no id */
export function documentOf(nodes: NodeJson[], ids: Ids): DocumentJson {
  return Document.parse(withIds({ type: 'doc', content: nodes }, ids))
}

export function linksOf(links: DemoLink[], ids: Ids) {
  return RelatedLinks.parse(withIds(links, ids))
}

function withIds(value: unknown, ids: Ids): unknown {
  return JSON.parse(JSON.stringify(value), (_, part) =>
    typeof part === 'string' ? (ids.get(part) ?? part) : part,
  )
}

/** @throws when nothing of that name was made yet */
export function idOf(ids: Ids, name: string) {
  const id = ids.get(name)
  if (!id) throw new Error(`The demo has no ${name}.`)
  return id
}
