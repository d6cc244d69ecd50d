import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { NodeSelection } from '@tiptap/pm/state'
import type { recogniseEmbed } from '@/content/embed/recognise'
import { makePlace } from '../blocks/place'
import { markInserted } from '../relatedLinks/justInserted'

/** Puts an empty embed at the cursor, which asks for an address. */
export function insertEmbed(editor: Editor) {
  editor.commands.command(({ tr }) => {
    const embed = tr.doc.type.schema.nodes.embed?.create()
    if (!embed) return false
    const { from, to } = makePlace(tr, embed.type)
    tr.replaceWith(from, to, embed)
    tr.setSelection(NodeSelection.create(tr.doc, from)).scrollIntoView()
    markInserted(editor, from)
    return true
  })
}

/** Puts an embed in the place of the paragraph there. Undo brings the paragraph back. */
export function embedInPlaceOf(
  editor: Editor,
  paragraphAt: number,
  found: NonNullable<ReturnType<typeof recogniseEmbed>>,
) {
  const { state, view } = editor
  const paragraph = state.doc.nodeAt(paragraphAt)
  const embed = state.schema.nodes.embed?.create(found)
  if (!paragraph || !embed) return
  const tr = closeHistory(state.tr)
  tr.replaceWith(paragraphAt, paragraphAt + paragraph.nodeSize, embed)
  tr.setSelection(NodeSelection.create(tr.doc, paragraphAt)).scrollIntoView()
  markInserted(editor, paragraphAt)
  view.dispatch(tr)
}
