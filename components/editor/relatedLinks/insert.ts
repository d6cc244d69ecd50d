import type { Editor } from '@tiptap/core'
import type { ResolvedPos } from '@tiptap/pm/model'
import { NodeSelection, type Transaction } from '@tiptap/pm/state'
import { removeEmptyLine } from '../blocks/emptyLine'
import { isShortAnswer } from '../shortAnswer/isShortAnswer'
import { markInserted } from './justInserted'

/**
 * Puts an empty related-link line at the cursor and opens its search: type, press Enter, write on.
 * An empty paragraph makes room for it; any other stays whole, and the line comes after it, or
 * before it where the cursor stands at its start.
 */
export function insertRelatedLinkBlock(editor: Editor) {
  return editor.commands.command(({ tr, dispatch }) => {
    const block = tr.doc.type.schema.nodes.relatedLinkBlock?.create()
    if (!block) return false
    if (!dispatch) return true
    const { from, to } = makePlace(tr)
    tr.replaceWith(from, to, block)
    tr.setSelection(NodeSelection.create(tr.doc, from)).scrollIntoView()
    markInserted(editor, from)
    return true
  })
}

/** Where a block is to come; the line that was begun for it in a list or a table goes. */
export function makePlace(tr: Transaction) {
  const isNode = tr.selection instanceof NodeSelection
  const { $head } = tr.selection
  if (!isNode && $head.depth > 0 && depthOfBlock($head) < $head.depth) removeEmptyLine(tr)
  return placeFor(tr.selection.$head, isNode)
}

/** The range that the block replaces: empty between two blocks, or an empty paragraph. */
function placeFor($head: ResolvedPos, isNode: boolean): { from: number; to: number } {
  if (isNode || $head.depth === 0) return { from: $head.pos, to: $head.pos }
  const depth = depthOfBlock($head)
  const before = $head.before(depth)
  const after = $head.after(depth)
  const isParagraph = depth === $head.depth && !isShortAnswer($head.parent)
  if (isParagraph && $head.parent.content.size === 0) return { from: before, to: after }
  const isAtStart = isParagraph && $head.parentOffset === 0
  return isAtStart ? { from: before, to: before } : { from: after, to: after }
}

/** The outermost block around the position that a block of its own may stand next to. */
export function depthOfBlock($head: ResolvedPos) {
  let depth = $head.depth
  for (let outer = $head.depth; outer > 0; outer -= 1) {
    const { type } = $head.node(outer)
    if (/List$/.test(type.name) || type.isInGroup('part')) depth = outer
  }
  return depth
}
