import { type NodeJson, walk } from '../document'
import { postIdIn } from './reference'

/** The articles to which the running text links, each once. */
export function postsLinkedIn(document: NodeJson): string[] {
  const ids = new Set<string>()
  walk(document, ({ marks }) => {
    for (const { type, attrs } of marks ?? []) {
      const id = type === 'link' && typeof attrs?.href === 'string' ? postIdIn(attrs.href) : null
      if (id !== null) ids.add(id)
    }
  })
  return [...ids]
}
