import { type DocumentJson, type NodeJson, walk } from '@/content/document'
import { postIdIn } from '@/content/link/reference'
import { sourceOf } from '@/content/quotation/source'

/** The articles whose headlines stand below quotations, because their sources have no words. */
export function unnamedSourcesIn(body: DocumentJson): string[] {
  const ids = new Set<string>()
  walk(body, (node) => {
    const id = unnamedSourceOf(node)
    if (id) ids.add(id)
  })
  return [...ids]
}

/** The document with these headlines; where readers may not open the article, there is none. */
export function withNamedSources(
  body: DocumentJson,
  articles: ReadonlyMap<string, { title: string }>,
): DocumentJson {
  if (unnamedSourcesIn(body).length === 0) return body
  return { ...named(body, articles), type: 'doc' }
}

function named(node: NodeJson, articles: ReadonlyMap<string, { title: string }>): NodeJson {
  const article = articles.get(unnamedSourceOf(node) ?? '')
  const attrs = article ? { attrs: { ...node.attrs, source: article.title } } : {}
  const content = node.content && { content: node.content.map((child) => named(child, articles)) }
  return { ...node, ...attrs, ...content }
}

function unnamedSourceOf({ type, attrs }: NodeJson): string | null {
  if (type !== 'blockquote') return null
  const { source, sourceUrl } = sourceOf(attrs)
  return source === '' ? postIdIn(sourceUrl) : null
}
