import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { isShortAnswer } from '../shortAnswer/isShortAnswer'
import { isEmptyParagraph } from './isEmptyParagraph'

/** What is moved among its siblings: a block of the article, or an item of a list. */
export type Movable = { node: Node; index: number; from: number; around: Node }

type Choose = (state: EditorState) => Movable | null

/** The block of the article with the cursor: lists and quotations are one block each. */
export function selectedBlock({ doc, selection }: EditorState): Movable | null {
  const index = selection.$from.index(0)
  const node = doc.maybeChild(index)
  if (!node) return null
  return { node, index, from: startOf(selection.$from, index, doc), around: doc }
}

/** The innermost item of a list with the cursor; outside of lists, the block. */
export function selectedItemOrBlock(state: EditorState): Movable | null {
  const { $from, $to } = state.selection
  for (let depth = $from.sharedDepth($to.pos); depth > 0; depth -= 1) {
    const node = $from.node(depth)
    if (node.type.name !== 'listItem') continue
    const around = $from.node(depth - 1)
    return { node, index: $from.index(depth - 1), from: $from.before(depth), around }
  }
  return selectedBlock(state)
}

/** Swaps it with the one above or below it; null where there is none. */
export function moveBlock(
  state: EditorState,
  direction: 'up' | 'down',
  choose: Choose = selectedBlock,
): Transaction | null {
  const moved = choose(state)
  if (!moved) return null
  const { node, index, from, around } = moved
  const other = around.maybeChild(index + (direction === 'up' ? -1 : 1))
  if (!other || isShortAnswer(node) || isShortAnswer(other)) return null
  // The line to go on writing in, which the editor would add again: below it is no place.
  if (other === state.doc.lastChild && isEmptyParagraph(other)) return null
  const tr = state.tr.delete(from, from + node.nodeSize)
  const to = direction === 'up' ? from - other.nodeSize : from + other.nodeSize
  tr.insert(to, node)
  return reselect(tr, state, to - from).scrollIntoView()
}

/** Puts it below itself a second time, and goes there. */
export function duplicateBlock(
  state: EditorState,
  choose: Choose = selectedBlock,
): Transaction | null {
  const doubled = choose(state)
  if (!doubled || isShortAnswer(doubled.node)) return null
  const { nodeSize } = doubled.node
  const tr = state.tr.insert(doubled.from + nodeSize, doubled.node)
  return reselect(tr, state, nodeSize).scrollIntoView()
}

/** Takes it away. An article always keeps a paragraph to write in. */
export function deleteBlock(
  state: EditorState,
  choose: Choose = selectedBlock,
): Transaction | null {
  const removed = choose(state)
  if (!removed) return null
  const { node, from } = removed
  return state.tr.deleteRange(from, from + node.nodeSize).scrollIntoView()
}

function startOf($from: ResolvedPos, index: number, doc: Node) {
  if ($from.depth > 0) return $from.before(1)
  let start = 0
  for (let before = 0; before < index; before += 1) start += doc.child(before).nodeSize
  return start
}

/** The same selection as before, in what has moved by so much. */
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
