import type { Editor } from '@tiptap/core'
import type { ResolvedPos } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'

/**
 * Goes to the short answer. Where there is none, one begins at the top: of the first paragraph,
 * if the cursor is in it, else in place of the empty paragraph with the cursor.
 */
export function insertShortAnswer(editor: Editor) {
  editor.commands.command(({ tr, dispatch }) => {
    if (!dispatch) return true
    const { shortAnswer } = editor.schema.nodes
    if (!shortAnswer) return false
    if (tr.doc.firstChild?.type !== shortAnswer) {
      const { $head } = tr.selection
      const isMoved = becomesAnswer($head)
      const words = isMoved ? $head.parent.content : null
      if (isMoved) tr.delete($head.before(), $head.after())
      tr.insert(0, shortAnswer.create(null, words))
    }
    const end = tr.doc.firstChild?.content.size ?? 0
    tr.setSelection(TextSelection.create(tr.doc, end + 1)).scrollIntoView()
    return true
  })
  editor.view.focus()
}

function becomesAnswer($head: ResolvedPos) {
  const isParagraph = $head.depth === 1 && $head.parent.type.name === 'paragraph'
  return isParagraph && ($head.index(0) === 0 || $head.parent.content.size === 0)
}
