import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'

/**
 * Moves the focus into the controls of the block at `position`, which must be selected.
 *
 * @returns false where it has none
 */
export function focusFirstControl(editor: Editor, position: number) {
  const dom = editor.view.nodeDOM(position)
  if (!(dom instanceof HTMLElement)) return false
  const controls = '[data-first-control] :is(input, textarea, button)'
  const control = dom.querySelector<HTMLElement>(controls)
  control?.focus()
  return control !== null
}

/** Lets the author write on below the block at `position`, in a new paragraph where there is none. */
export function continueBelow(editor: Editor, position: number) {
  editor
    .chain()
    .command(({ tr }) => {
      const after = position + (tr.doc.nodeAt(position)?.nodeSize ?? 0)
      const next = tr.doc.resolve(after).nodeAfter
      const paragraph = tr.doc.type.schema.nodes.paragraph
      if (!next?.isTextblock && paragraph) tr.insert(after, paragraph.create())
      tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView()
      return true
    })
    .run()
  // At once: the command of that name waits for the next frame, and would undo a click until then.
  editor.view.focus()
}
