import type { Node } from '@tiptap/pm/model'
import { type Range, rangesIn } from '../find/query'

/** Finds the phrase in the author's own running text, as whole words that are no link yet. */
export function placesOf(doc: Node, phrase: string): Range[] {
  const places: Range[] = []
  doc.descendants((node, position, parent) => {
    if (isApart(node)) return false
    if (!node.isText || parent?.type.name !== 'paragraph') return true
    if (node.marks.some(({ type }) => type.name === 'link')) return false
    const text = node.text ?? ''
    for (const { from, to } of rangesIn(text, { text: phrase, matchCase: true, wholeWord: true })) {
      // Letter by letter: who searches does not tell one quotation mark from another.
      if (text.slice(from, to) !== phrase) continue
      places.push({ from: position + from, to: position + to })
    }
    return false
  })
  return places
}

/** Words of others, and what is no text to be read on. */
function isApart({ type }: Node) {
  return ['heading', 'blockquote', 'pullQuote', 'table', 'codeBlock'].includes(type.name)
}
