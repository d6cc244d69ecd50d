import type { ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { isEmptyParagraph } from './isEmptyParagraph'

/**
 * Goes to the empty paragraph below the selected block, which is made where there is none; null
 * where no block is selected.
 */
export function writeBelow({ selection, tr }: EditorState): Transaction | null {
  if (!isSelectedBlock(selection)) return null
  const { $to } = selection
  const { paragraph } = tr.doc.type.schema.nodes
  if (!paragraph || !mayHold($to, paragraph.name)) return null
  if (!$to.nodeAfter || !isEmptyParagraph($to.nodeAfter)) tr.insert($to.pos, paragraph.create())
  return tr.setSelection(TextSelection.create(tr.doc, $to.pos + 1)).scrollIntoView()
}

export function isSelectedBlock(selection: EditorState['selection']): selection is NodeSelection {
  return selection instanceof NodeSelection && selection.node.isBlock
}

function mayHold($position: ResolvedPos, name: string) {
  const type = $position.doc.type.schema.nodes[name]
  const index = $position.index()
  return type !== undefined && $position.parent.canReplaceWith(index, index, type)
}
