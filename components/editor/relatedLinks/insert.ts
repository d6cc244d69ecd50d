import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { makePlace } from '../blocks/place'
import { markInserted } from './justInserted'

/** Puts an empty related-link line at the cursor and opens its search: type, press Enter, write on. */
export function insertRelatedLinkBlock(editor: Editor) {
  return editor.commands.command(({ tr, dispatch }) => {
    const block = tr.doc.type.schema.nodes.relatedLinkBlock?.create()
    if (!block) return false
    if (!dispatch) return true
    const { from, to } = makePlace(tr, block.type)
    tr.replaceWith(from, to, block)
    tr.setSelection(NodeSelection.create(tr.doc, from)).scrollIntoView()
    markInserted(editor, from)
    return true
  })
}
