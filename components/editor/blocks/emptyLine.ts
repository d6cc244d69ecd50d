import type { Node } from '@tiptap/pm/model'
import { Selection, type Transaction } from '@tiptap/pm/state'

/** The last line of a list or a quotation is where a block is asked for: it would be left empty. */
export function removeEmptyLine(tr: Transaction) {
  const { $head } = tr.selection
  if ($head.depth < 2 || !isEmptyParagraph($head.parent)) return
  let depth = $head.depth
  const isIsolating = () => $head.node(depth).type.spec.isolating
  while (depth > 1 && !isIsolating() && $head.node(depth - 1).childCount === 1) depth -= 1
  const around = $head.node(depth - 1)
  const index = $head.index(depth - 1)
  const isLast = index === around.childCount - 1
  if (depth === 1 || !isLast || !around.canReplace(index, index + 1)) return
  if (isIsolating()) return
  tr.delete($head.before(depth), $head.after(depth))
  tr.setSelection(Selection.near(tr.doc.resolve($head.before(depth)), -1))
}

export function isEmptyParagraph({ type, content }: Node) {
  return type.name === 'paragraph' && content.size === 0
}
