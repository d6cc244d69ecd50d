import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { isShortAnswer } from '../shortAnswer/isShortAnswer'
import { isEmptyParagraph } from './isEmptyParagraph'

/** A block of the article itself: lists and quotations are one block each. */
type Block = { node: Node; index: number; from: number }

/** Swaps the selected block with the one above or below it; null where there is none. */
export function moveBlock(state: EditorState, direction: 'up' | 'down'): Transaction | null {
  const block = selectedBlock(state)
  if (!block) return null
  const other = state.doc.maybeChild(block.index + (direction === 'up' ? -1 : 1))
  if (!other || isShortAnswer(block.node) || isShortAnswer(other)) return null
  // The line to go on writing in, which the editor would add again: below it is no place.
  if (other === state.doc.lastChild && isEmptyParagraph(other)) return null
  const tr = state.tr.delete(block.from, block.from + block.node.nodeSize)
  const to = direction === 'up' ? block.from - other.nodeSize : block.from + other.nodeSize
  tr.insert(to, block.node)
  return reselect(tr, state, to - block.from).scrollIntoView()
}

/** Puts the selected block below itself a second time, and goes there. */
export function duplicateBlock(state: EditorState): Transaction | null {
  const block = selectedBlock(state)
  if (!block || isShortAnswer(block.node)) return null
  const { nodeSize } = block.node
  const tr = state.tr.insert(block.from + nodeSize, block.node)
  return reselect(tr, state, nodeSize).scrollIntoView()
}

/** Takes the selected block away. An article always keeps a paragraph to write in. */
export function deleteBlock(state: EditorState): Transaction | null {
  const block = selectedBlock(state)
  if (!block) return null
  return state.tr.deleteRange(block.from, block.from + block.node.nodeSize).scrollIntoView()
}

function selectedBlock({ doc, selection }: EditorState): Block | null {
  const index = selection.$from.index(0)
  const node = doc.maybeChild(index)
  if (!node) return null
  return { node, index, from: startOf(selection.$from, index, doc) }
}

function startOf($from: ResolvedPos, index: number, doc: Node) {
  if ($from.depth > 0) return $from.before(1)
  let start = 0
  for (let before = 0; before < index; before += 1) start += doc.child(before).nodeSize
  return start
}

/** The same selection as before, in the block that has moved by so much. */
function reselect(tr: Transaction, { selection }: EditorState, by: number) {
  if (selection instanceof NodeSelection) {
    return tr.setSelection(NodeSelection.create(tr.doc, selection.from + by))
  }
  return tr.setSelection(
    TextSelection.between(
      tr.doc.resolve(selection.anchor + by),
      tr.doc.resolve(Math.min(selection.head + by, tr.doc.content.size)),
    ),
  )
}
