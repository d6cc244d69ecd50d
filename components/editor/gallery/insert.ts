import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { makePlace } from '../blocks/place'
import { markInserted } from '../relatedLinks/justInserted'

/** Puts an empty gallery at the cursor, and goes to the button that fills it. */
export function insertGallery(editor: Editor) {
  return editor.commands.command(({ tr }) => {
    const gallery = tr.doc.type.schema.nodes.gallery?.create()
    if (!gallery) return false
    const { from, to } = makePlace(tr, gallery.type)
    tr.replaceWith(from, to, gallery)
    tr.setSelection(NodeSelection.create(tr.doc, from)).scrollIntoView()
    markInserted(editor, from)
    return true
  })
}
