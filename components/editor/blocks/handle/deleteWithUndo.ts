import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { toastWithUndo } from '@/components/admin/toastWithUndo'
import { deleteBlock } from '../move'
import { selectedPosition, startOf } from './blockAt'

/** Deletes the block with the cursor, and brings it back on demand, whatever was written since. */
export function deleteWithUndo(editor: Editor) {
  const { state, view } = editor
  const position = selectedPosition(state)
  const node = state.doc.nodeAt(position)
  const tr = deleteBlock(state)
  if (!node || !tr) return
  const index = state.doc.resolve(position).index(0)
  view.dispatch(closeHistory(tr))
  toastWithUndo(
    'The block is deleted.',
    async () => {
      const { doc, tr } = view.state
      view.dispatch(tr.insert(startOf(doc, index), node).scrollIntoView())
      return { ok: true }
    },
    { undone: 'The block is back.' },
  )
}
