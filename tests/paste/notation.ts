import type { DocumentJson, NodeJson } from '@/content/document'

/** Names the source of the picture with the id; null leaves it out. */
type OriginOf = (mediaId: string) => string | null

/**
 * A document as lines that a person can read: a block a line, what is in it indented below. Bold is
 * `**bold**`, italics are `_italics_`, a link is `[words](address)`, a line break `⏎`; `~~struck~~`,
 * `above^` and `below,` the line in braces: `10{6^}`, `H{2,}O`.
 */
export function notationOf(document: DocumentJson, originOf: OriginOf = () => null): string {
  return (document.content ?? []).flatMap((node) => linesOf(node, originOf)).join('\n')
}

function linesOf(node: NodeJson, originOf: OriginOf): string[] {
  const { type, attrs = {}, content = [] } = node
  if (type === 'image') return [pictureLine(attrs, originOf)]
  if (type === 'paragraph') return [`p ${textOf(content)}`.trimEnd()]
  if (type === 'heading') return [`h${attrs.level} ${textOf(content)}`]
  if (type === 'codeBlock') return [`code ${JSON.stringify(content[0]?.text ?? '')}`]
  const inner = content.flatMap((child) => linesOf(child, originOf)).map((line) => `  ${line}`)
  return [nameOf(type, attrs), ...inner]
}

function nameOf(type: string, attrs: Record<string, unknown>) {
  if (type === 'bulletList') return 'ul'
  if (type === 'orderedList') return attrs.start === 1 ? 'ol' : `ol ${attrs.start}`
  if (type === 'listItem') return 'li'
  if (type === 'callout') return `callout ${attrs.kind}`
  if (type === 'embed') return `embed ${attrs.source}`
  if (type === 'tableCell' || type === 'tableHeader') return cellName(type, attrs)
  if (type !== 'blockquote') return type
  const source = [attrs.source, attrs.sourceUrl].filter(Boolean).join(' ')
  return source ? `quote from ${source}` : 'quote'
}

function cellName(type: string, { colspan, rowspan }: Record<string, unknown>) {
  const columns = Number(colspan) > 1 ? ` over ${colspan} columns` : ''
  return `${type}${columns}${Number(rowspan) > 1 ? ` over ${rowspan} rows` : ''}`
}

function pictureLine(attrs: Record<string, unknown>, originOf: OriginOf) {
  const caption = attrs.caption ? ` caption ${JSON.stringify(attrs.caption)}` : ''
  const origin = originOf(String(attrs.mediaId))
  return `picture ${JSON.stringify(attrs.alt)}${caption}${origin ? ` from ${origin}` : ''}`
}

function textOf(content: NodeJson[]) {
  return content
    .map((node) => (node.type === 'hardBreak' ? ' ⏎ ' : marked(node)))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function marked({ text = '', marks = [] }: NodeJson) {
  const mark = (type: string) => marks.find((found) => found.type === type)
  const coded = mark('code') ? `\`${text}\`` : text
  const above = mark('superscript') ? `{${coded}^}` : coded
  const below = mark('subscript') ? `{${above},}` : above
  const struck = mark('strike') ? `~~${below}~~` : below
  const link = mark('link')
  const linked = link ? `[${struck}](${link.attrs?.href})` : struck
  const italic = mark('italic') ? `_${linked}_` : linked
  return mark('bold') ? `**${italic}**` : italic
}
