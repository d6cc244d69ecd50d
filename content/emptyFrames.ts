import type { NodeJson } from './document'
import { nameOfSource, sourceOf } from './quotation/source'

const frames = [
  'blockquote',
  'callout',
  'bulletList',
  'orderedList',
  'listItem',
  'questionList',
  'table',
]
const textTypes = ['paragraph', 'heading', 'question', 'pullQuote', 'codeBlock', 'shortAnswer']

/** The document without the quotations, callouts, lists, items and tables in which there is nothing. */
export function withoutEmptyFrames(node: NodeJson): NodeJson {
  if (!node.content) return node
  const content = node.content.map(withoutEmptyFrames)
  return { ...node, content: content.filter((child) => !isEmptyFrame(child)) }
}

function isEmptyFrame(node: NodeJson) {
  return frames.includes(node.type) && !holdsSomething(node)
}

function holdsSomething({ type, attrs, content }: NodeJson): boolean {
  if (type === 'blockquote' && nameOfSource(sourceOf(attrs))) return true
  if (content) return content.some(holdsSomething)
  if (type === 'gallery') return Object(attrs?.images).length > 0
  if (type === 'embed') return attrs?.source !== ''
  return ![...frames, ...textTypes].includes(type)
}
