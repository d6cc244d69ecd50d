import type { DocumentJson, NodeJson } from '../document'
import { partIn, postIdIn } from '../link/reference'
import { type Detail, detailsOf, type Names } from './details'
import { kindOf } from './kinds'
import { type Word, wordsIn } from './words'

/** A part of a document that is compared as one: a paragraph, a heading, a picture, a block. */
export type Line = {
  /** What it is, such as "Heading 2"; empty for a paragraph. */
  kind: string
  /** The type of its node, and whether that holds text of its own. */
  type: string
  hasText: boolean
  words: Word[]
  details: Detail[]
  pictureId: string | null
}

/** The document from top to bottom. What readers do not see, such as an empty paragraph, is left out. */
export function linesOf(document: DocumentJson, names: Names): Line[] {
  const lines: Line[] = []
  gather(document, [], [], names, lines)
  return lines
}

/** What a container says of itself, such as the source of a quotation, is said at its first line. */
function gather(
  node: NodeJson,
  within: NodeJson[],
  inherited: Detail[],
  names: Names,
  lines: Line[],
) {
  const { details, pictureId } = detailsOf(node, names)
  const children = node.content ?? []
  const isContainer = children.length > 0 && !children.some(isInline)
  if (isContainer) {
    const inner = node.type === 'doc' ? within : [...within, node]
    for (const [index, child] of children.entries()) {
      gather(child, inner, index === 0 ? [...inherited, ...details] : [], names, lines)
    }
    return
  }
  const words = children.flatMap((child) => wordsOf(child, names))
  const all = [...inherited, ...details]
  if (words.length === 0 && all.length === 0 && pictureId === null && isTextType(node)) return
  const kind = kindOf(node, within)
  const hasText = isTextType(node)
  lines.push({ kind, type: node.type, hasText, words, details: all, pictureId })
}

function isInline({ type }: NodeJson) {
  return type === 'text' || type === 'hardBreak'
}

/** Empty nodes of text have no children to be told by. */
function isTextType({ type, content }: NodeJson) {
  return content !== undefined || textTypes.includes(type)
}

const textTypes = ['paragraph', 'heading', 'shortAnswer', 'pullQuote', 'question', 'codeBlock']

function wordsOf(node: NodeJson, names: Names): Word[] {
  if (node.type === 'hardBreak') return [{ text: '\n', looks: [] }]
  return wordsIn(node.text ?? '', (node.marks ?? []).map((mark) => lookOf(mark, names)).sort())
}

function lookOf({ type, attrs }: NonNullable<NodeJson['marks']>[number], names: Names) {
  if (type !== 'link') return type
  const href = String(attrs?.href ?? '')
  const postId = postIdIn(href)
  if (postId === null) return `link to ${href}`
  const name = names.get(postId) ?? 'an article that does not exist any more'
  return `link to “${name}”${partIn(href)}`
}
