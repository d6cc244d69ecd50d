import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { type Query, type Range, rangesIn } from './query'

/** What the document has of the query, in the order of the text. A match lies within one block. */
export function matchesIn(doc: Node, query: Query): Range[] {
  const matches: Range[] = []
  if (query.text === '') return matches
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    const start = position + 1
    for (const { from, to } of rangesIn(textOf(node), query)) {
      matches.push({ from: start + from, to: start + to })
    }
    return false
  })
  return matches
}

/** Puts the replacement in the place of each match, with the marks that the match begins with. */
export function replaceMatches(tr: Transaction, matches: Range[], replacement: string) {
  const { schema } = tr.doc.type
  for (const { from, to } of matches.toReversed()) {
    const marks = tr.doc.nodeAt(from)?.marks ?? []
    if (replacement === '') tr.delete(from, to)
    else tr.replaceWith(from, to, schema.text(replacement, marks))
  }
  return tr
}

/** A character a position, so that places in it are places in the block: no word has a line break. */
function textOf(block: Node) {
  return block.textBetween(0, block.content.size, undefined, '\n')
}
