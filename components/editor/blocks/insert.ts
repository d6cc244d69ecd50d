import type { Editor } from '@tiptap/core'
import { Selection, type Transaction } from '@tiptap/pm/state'
import type { NodeJson } from '@/content/document'
import { makePlace } from './place'

/** Puts a block into the article, and the cursor into it, or below it where it has no text. */
export function insertBlock(editor: Editor, json: NodeJson) {
  editor.commands.command(({ tr, dispatch }) => {
    if (!dispatch) return true
    const node = editor.schema.nodeFromJSON(json)
    const { from, to } = makePlace(tr, node.type)
    tr.replaceWith(from, to, node)
    if (node.isLeaf) makeRoomAt(tr, from + node.nodeSize)
    tr.setSelection(Selection.near(tr.doc.resolve(from + 1))).scrollIntoView()
    return true
  })
  editor.view.focus()
}

function makeRoomAt(tr: Transaction, position: number) {
  const paragraph = tr.doc.type.schema.nodes.paragraph
  const next = tr.doc.resolve(position).nodeAfter
  if (!next?.isTextblock && paragraph) tr.insert(position, paragraph.create())
}
