import type { DocumentJson, NodeJson } from '@/content/document'
import { plainText } from '@/content/plainText'

/** The parts of an article, draft or published, that are compared with others. */
export type ComparedArticle = {
  title: string
  /** One paragraph, heading, caption or the like after the other. */
  text: string
  sectionId: string | null
  tagIds: string[]
}

/** The article's own words: labels of related links are those of other articles. */
export function ownWords(body: DocumentJson): string {
  return plainText({ ...body, content: withoutRelatedLinks(body) })
}

function withoutRelatedLinks(node: NodeJson): NodeJson[] {
  return (node.content ?? [])
    .filter((child) => child.type !== 'relatedLinkBlock')
    .map((child) => (child.content ? { ...child, content: withoutRelatedLinks(child) } : child))
}

const notRunning = new Set(['heading', 'blockquote', 'pullQuote', 'table', 'codeBlock'])

/**
 * The stretches of running text in which a link could be put: not in headings, quotations, tables or
 * code, which hold other people's words or lead the eye, and not where there is a link already.
 */
export function linkableStretches(node: NodeJson): string[] {
  if (notRunning.has(node.type)) return []
  if (node.type !== 'paragraph') return (node.content ?? []).flatMap(linkableStretches)
  const stretches = ['']
  for (const { text, marks = [] } of node.content ?? []) {
    const isLinkable = text !== undefined && !marks.some(({ type }) => type === 'link')
    if (isLinkable) stretches.push(`${stretches.pop() ?? ''}${text}`)
    else stretches.push('')
  }
  return stretches.filter((stretch) => stretch.trim() !== '')
}
