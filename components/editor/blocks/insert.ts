import type { Editor } from '@tiptap/core'
import type { ResolvedPos } from '@tiptap/pm/model'
import { Selection, type Transaction } from '@tiptap/pm/state'
import type { NodeJson } from '@/content/document'
import { isEmptyParagraph, removeEmptyLine } from './emptyLine'

/**
 * Puts a block of its own into the article, and the cursor into it, or below it where it has no
 * text. It takes the place of an empty paragraph; anything else stays whole, and it comes after.
 */
export function insertBlock(editor: Editor, json: NodeJson) {
  editor.commands.command(({ tr, dispatch }) => {
    if (!dispatch) return true
    const node = editor.schema.nodeFromJSON(json)
    removeEmptyLine(tr)
    const { from, to } = placeFor(tr.selection.$head)
    tr.replaceWith(from, to, node)
    if (node.isLeaf) makeRoomAt(tr, from + node.nodeSize)
    tr.setSelection(Selection.near(tr.doc.resolve(from + 1))).scrollIntoView()
    return true
  })
  editor.view.focus()
}

/** Makes the block with the cursor one of this type, or adds one where it may not become it. */
export function turnInto(editor: Editor, type: string, attrs: NonNullable<NodeJson['attrs']> = {}) {
  if (isInPart(editor.state.selection.$head)) insertBlock(editor, { type, attrs })
  else editor.chain().focus().setNode(type, attrs).run()
}

/** Puts the block with the cursor into one of this type, or adds one where it may not stand in it. */
export function wrapInto(editor: Editor, type: string) {
  const isWrapped = editor.chain().focus().wrapIn(type).run()
  if (!isWrapped) insertBlock(editor, { type, content: [{ type: 'paragraph' }] })
}

function placeFor($head: ResolvedPos): { from: number; to: number } {
  if ($head.depth === 0) return { from: $head.pos, to: $head.pos }
  const from = isEmptyParagraph($head.node(1)) ? $head.before(1) : $head.after(1)
  return { from, to: $head.after(1) }
}

function makeRoomAt(tr: Transaction, position: number) {
  const paragraph = tr.doc.type.schema.nodes.paragraph
  const next = tr.doc.resolve(position).nodeAfter
  if (!next?.isTextblock && paragraph) tr.insert(position, paragraph.create())
}

/** In a table, a callout or the like, which hold little else than text. */
function isInPart($head: ResolvedPos) {
  return $head.depth > 1 && $head.node(1).type.isInGroup('part')
}
