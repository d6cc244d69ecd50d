import type { Node, NodeType, ResolvedPos } from '@tiptap/pm/model'
import { Selection, type Transaction } from '@tiptap/pm/state'
import { isEmptyParagraph } from './isEmptyParagraph'

/**
 * Where a block of this type comes when it is asked for: in place of an empty paragraph, else right
 * below the block with the cursor, which stays whole. A line that was begun for it in a list or a
 * quotation goes.
 */
export function makePlace(tr: Transaction, type: NodeType): { from: number; to: number } {
  if (!isEmptyParagraph(tr.selection.$head.parent)) return placeBelow(tr.selection.$head, type)
  const frame = emptyFrame(tr.selection.$head, type)
  if (frame) return frame
  removeLastLine(tr, type)
  return placeBelow(tr.selection.$head, type)
}

/** The place between two blocks that is nearest below the position. */
export function placeBelow($head: ResolvedPos, type: NodeType) {
  const depth = holderOf($head, type)
  const place = depth === $head.depth ? $head.pos : $head.after(depth + 1)
  return { from: place, to: place }
}

/** The depth of what holds the block with the cursor, and may hold one of this type beside it. */
export function holderOf($head: ResolvedPos, type: NodeType) {
  let depth = $head.parent.isTextblock ? $head.depth - 1 : $head.depth
  for (let outer = depth; outer > 0; outer -= 1) {
    if (isList($head.node(outer))) depth = outer - 1
  }
  while (depth > 0 && !mayHold($head, depth, type)) depth -= 1
  return depth
}

function mayHold($head: ResolvedPos, depth: number, type: NodeType) {
  const index = $head.indexAfter(depth)
  return $head.node(depth).canReplaceWith(index, index, type)
}

/** The empty paragraph with the cursor, with the list or the quotation that has nothing else in it. */
function emptyFrame($head: ResolvedPos, type: NodeType) {
  const depth = holderOf($head, type) + 1
  for (let inner = depth; inner < $head.depth; inner += 1) {
    if (!isFrame($head.node(inner)) || $head.node(inner).childCount > 1) return null
  }
  const index = $head.index(depth - 1)
  const mayBeReplaced = $head.node(depth - 1).canReplaceWith(index, index + 1, type)
  return mayBeReplaced ? { from: $head.before(depth), to: $head.after(depth) } : null
}

/** Takes the empty paragraph out of the list or the quotation that goes on above it. */
function removeLastLine(tr: Transaction, type: NodeType) {
  const { $head } = tr.selection
  let depth = $head.depth
  while (depth > 1 && $head.node(depth - 1).childCount === 1) depth -= 1
  const around = $head.node(depth - 1)
  const index = $head.index(depth - 1)
  const isLast = index === around.childCount - 1
  const isInside = depth > holderOf($head, type) + 1 && !$head.node(depth).type.spec.isolating
  if (!isInside || !isLast || !around.canReplace(index, index + 1)) return
  tr.delete($head.before(depth), $head.after(depth))
  tr.setSelection(Selection.near(tr.doc.resolve($head.before(depth)), -1))
}

function isFrame(node: Node) {
  return isList(node) || node.type.name === 'listItem' || node.type.name === 'blockquote'
}

function isList({ type }: Node) {
  return type.name === 'bulletList' || type.name === 'orderedList'
}
